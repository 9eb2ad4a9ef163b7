package io.fluxa.shop.api;

import io.fluxa.FluxaContext;
import io.fluxa.Page;
import io.fluxa.shop.entity.UserEntity;
import io.fluxa.shop.entity.UserFields;
import io.fluxa.shop.entity.UserProvider;
import io.fluxa.shop.json.Body;
import io.fluxa.shop.problem.ShopError;
import io.fluxa.shop.problem.ShopException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import java.util.regex.Pattern;

/** The people who order. */
@Path("users")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UserResource {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    @Inject
    FluxaContext fluxa;

    @Inject
    UserProvider users;

    /** Adds a user: {@code name}, {@code email} and, if known, {@code age}. */
    @POST
    public Response add(Body body, @Context UriInfo uri) {
        body.require("name", "email");
        UserEntity user = users.create(fluxa);
        fill(user, body);
        fluxa.flush();
        return Created.answer(uri, user);
    }

    /** One user. */
    @GET
    @Path("{id}")
    public UserEntity one(@PathParam("id") long id) {
        return users.mustGetById(fluxa, id);
    }

    /** The users that {@link Listing} asks for. */
    @GET
    public Page<UserEntity> list(@BeanParam Listing listing) {
        return listing.of(users, fluxa, UserFields.ID);
    }

    /** Changes the given fields and leaves the others. */
    @PUT
    @Path("{id}")
    public UserEntity change(@PathParam("id") long id, Body body) {
        UserEntity user = users.mustGetById(fluxa, id);
        fill(user, body);
        fluxa.flush();
        return user;
    }

    /** Deletes a user; the e-mail address is free again. */
    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") long id) {
        users.mustGetById(fluxa, id).delete();
        fluxa.flush();
    }

    private static void fill(UserEntity user, Body body) {
        body.words("name", user::setName);
        body.words("email", email -> user.setEmail(wellFormed(email)));
        body.integer("age", user::setAge);
        body.refuseRest();
    }

    private static String wellFormed(String email) {
        if (!EMAIL.matcher(email).matches()) {
            throw new ShopException(ShopError.REFUSED_VALUE, "email", "email must look like name@example.com.");
        }
        return email;
    }
}
