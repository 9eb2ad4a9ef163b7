package io.fluxa.shop.api;

import io.fluxa.FluxaContext;
import io.fluxa.Page;
import io.fluxa.shop.entity.UserEntity;
import io.fluxa.shop.entity.UserFields;
import io.fluxa.shop.entity.UserProvider;
import io.fluxa.shop.json.Body;
import io.fluxa.shop.list.Listing;
import io.fluxa.shop.list.Parameters;
import io.fluxa.shop.problem.ShopError;
import io.fluxa.shop.problem.ShopException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
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

    @Inject
    PresentUsers present;

    /** Adds a user: {@code name}, {@code email} and, if known, {@code age} and {@code address}. */
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
        return present.mustFind(id);
    }

    /** The one user with an {@code email}, or the users that the other parameters ask for. */
    @GET
    public Response find(@Context UriInfo uri) {
        Parameters given = new Parameters(uri);
        Optional<String> email = given.alone("email");
        Object found = email.isPresent() ? byEmail(email.get()) : list(given);
        return Response.ok(found).build();
    }

    // guide:begin user-by-email
    private UserEntity byEmail(String email) {
        return users.getByEmail(fluxa, email).orElseThrow(NotFoundException::new);
    }
    // guide:end

    private Page<UserEntity> list(Parameters given) {
        Listing<UserEntity> list = new Listing<>(given);
        list.text("name", UserFields.NAME::startsWith);
        list.text("city", UserFields.ADDRESS_CITY::eq);
        list.wholes("minAge", UserFields.AGE::gte, "maxAge", UserFields.AGE::lte);
        list.showOnly(PresentUsers::isPresent);
        return list.of(users, fluxa, UserFields.ID, UserFields.NAME, UserFields.AGE, UserFields.CREATED_AT);
    }

    /**
     * Changes the given fields and leaves the others. Who gives the {@code version} that the change was thought out on is refused
     * when the user has another one by now.
     */
    // guide:begin change-user
    @PUT
    @Path("{id}")
    public UserEntity change(@PathParam("id") long id, Body body) {
        UserEntity user = present.mustFind(id);
        body.integer("version", version -> requireUnchanged(user, version));
        fill(user, body);
        fluxa.flush();
        return user;
    }
    // guide:end

    /** Deletes a user; orders keep the id, and the e-mail address is free again. */
    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") long id) {
        present.mustFind(id).delete();
        fluxa.flush();
    }

    private static void requireUnchanged(UserEntity user, int version) {
        if (version < 0) {
            throw new ShopException(ShopError.REFUSED_VALUE, "version", "version must not be negative.");
        }
        if (version != user.getVersion()) {
            throw new ShopException(
                    ShopError.CHANGED_MEANWHILE, "version", "The user was changed meanwhile; look at it again.");
        }
    }

    private static void fill(UserEntity user, Body body) {
        body.words("name", user::setName);
        body.words("email", email -> user.setEmail(wellFormed(email)));
        body.integer("age", user::setAge);
        UserAddress.fill(user, body);
        body.refuseRest();
    }

    private static String wellFormed(String email) {
        if (!EMAIL.matcher(email).matches()) {
            throw new ShopException(ShopError.REFUSED_VALUE, "email", "email must look like name@example.com.");
        }
        return email;
    }
}
