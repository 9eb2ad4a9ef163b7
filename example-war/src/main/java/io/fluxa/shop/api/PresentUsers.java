package io.fluxa.shop.api;

import io.fluxa.FluxaContext;
import io.fluxa.error.EntityNotFoundException;
import io.fluxa.shop.entity.UserEntity;
import io.fluxa.shop.entity.UserProvider;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The users as the shop knows them. A deleted user is still found by id in the database, so that orders have somebody to name;
 * for the shop such a user is gone.
 */
@RequestScoped
public class PresentUsers {

    @Inject
    FluxaContext fluxa;

    @Inject
    UserProvider users;

    /** Whether a user is not deleted. */
    static boolean isPresent(UserEntity user) {
        return !user.isFakeDelete();
    }

    /** The user with an id, if there is one. */
    Optional<UserEntity> find(long id) {
        return users.getById(fluxa, id).filter(PresentUsers::isPresent);
    }

    /**
     * The user with an id.
     *
     * @throws EntityNotFoundException when there is none
     */
    UserEntity mustFind(long id) {
        return find(id).orElseThrow(() -> new EntityNotFoundException("User", id));
    }
}
