package io.fluxa.shop.api;

import io.fluxa.FluxaContext;
import io.fluxa.Page;
import io.fluxa.shop.entity.CategoryEntity;
import io.fluxa.shop.entity.CategoryFields;
import io.fluxa.shop.entity.CategoryProvider;
import io.fluxa.shop.json.Body;
import io.fluxa.shop.list.Listing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The shelves that products stand on. */
// guide:begin resource
@Path("categories")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CategoryResource {

    @Inject
    FluxaContext fluxa;

    @Inject
    CategoryProvider categories;

    /** Adds a category by its {@code name}, which no other one has. */
    @POST
    public Response add(Body body, @Context UriInfo uri) {
        body.require("name");
        CategoryEntity category = categories.create(fluxa);
        fill(category, body);
        fluxa.flush();
        return Created.answer(uri, category);
    }

    /** One category. */
    @GET
    @Path("{id}")
    public CategoryEntity one(@PathParam("id") long id) {
        return categories.mustGetById(fluxa, id);
    }
    // guide:end

    /** The categories that the parameters ask for. */
    @GET
    public Page<CategoryEntity> list(@Context UriInfo uri) {
        Listing<CategoryEntity> list = new Listing<>(uri);
        list.text("name", CategoryFields.NAME::startsWith);
        return list.of(categories, fluxa, CategoryFields.ID, CategoryFields.NAME);
    }

    /** Changes the given fields and leaves the others. */
    @PUT
    @Path("{id}")
    public CategoryEntity change(@PathParam("id") long id, Body body) {
        CategoryEntity category = categories.mustGetById(fluxa, id);
        fill(category, body);
        fluxa.flush();
        return category;
    }

    /** Deletes a category; its products keep the id. */
    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") long id) {
        categories.mustGetById(fluxa, id).delete();
        fluxa.flush();
    }

    private static void fill(CategoryEntity category, Body body) {
        body.words("name", category::setName);
        body.refuseRest();
    }
}
