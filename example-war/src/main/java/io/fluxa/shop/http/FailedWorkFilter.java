package io.fluxa.shop.http;

import io.fluxa.FluxaContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Forgets the changes of a request that failed, since nobody will flush them; FluxaORM would report them as forgotten. */
@Provider
@ApplicationScoped
public class FailedWorkFilter implements ContainerResponseFilter {

    @Inject
    FluxaContext fluxa;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400) {
            fluxa.clearFlush();
        }
    }
}
