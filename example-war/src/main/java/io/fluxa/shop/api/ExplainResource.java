package io.fluxa.shop.api;

import static io.fluxa.query.Query.where;

import io.fluxa.EntityProvider;
import io.fluxa.FluxaContext;
import io.fluxa.cache.CacheExplain;
import io.fluxa.shop.entity.CategoryProvider;
import io.fluxa.shop.entity.OrderProvider;
import io.fluxa.shop.entity.ProductProvider;
import io.fluxa.shop.entity.UserFields;
import io.fluxa.shop.entity.UserProvider;
import io.fluxa.shop.list.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Where the shop would find a row now. */
@Path("explain")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExplainResource {

    @Inject
    FluxaContext fluxa;

    @Inject
    UserProvider users;

    @Inject
    CategoryProvider categories;

    @Inject
    ProductProvider products;

    @Inject
    OrderProvider orders;

    /** Which layer answers, how old what it has is, and what each has. Changes nothing in any cache. */
    @GET
    @Path("{kind}/{id}")
    public JsonObject explain(@PathParam("kind") String kind, @PathParam("id") String id) {
        EntityProvider<?> provider = provider(kind);
        CacheExplain found = provider.explainCache(fluxa, Parameters.whole("id", id));
        if (!found.mysql().present() || kind.equals("users") && isDeleted(found.id())) {
            throw new NotFoundException();
        }
        return Explained.json(found);
    }

    private EntityProvider<?> provider(String kind) {
        return switch (kind) {
            case "users" -> users;
            case "categories" -> categories;
            case "products" -> products;
            case "orders" -> orders;
            default -> throw new NotFoundException();
        };
    }

    /** Asked by a search, which leaves caches and what was explained alone. */
    private boolean isDeleted(long id) {
        return !users.exists(fluxa, where(UserFields.ID.eq(id)));
    }
}
