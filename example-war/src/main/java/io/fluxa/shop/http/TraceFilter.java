package io.fluxa.shop.http;

import io.fluxa.FluxaContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Adds the header {@code Server-Timing} to each answer: per store the milliseconds, statements and round trips of this request.
 */
@Provider
@ApplicationScoped
public class TraceFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String TRACE = StoreTrace.class.getName();

    @Inject
    FluxaContext fluxa;

    @Override
    public void filter(ContainerRequestContext request) {
        StoreTrace trace = new StoreTrace();
        fluxa.logQueries(trace);
        request.setProperty(TRACE, trace);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(TRACE) instanceof StoreTrace trace
                && !trace.serverTiming().isEmpty()) {
            response.getHeaders().putSingle("Server-Timing", trace.serverTiming());
        }
    }
}
