package io.fluxa.shop.api;

import io.fluxa.FluxaContext;
import io.fluxa.Page;
import io.fluxa.shop.entity.OrderEntity;
import io.fluxa.shop.entity.OrderFields;
import io.fluxa.shop.entity.OrderProvider;
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

/** The orders; {@link OrderDesk} takes and gives back the stock. */
@Path("orders")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrderResource {

    @Inject
    FluxaContext fluxa;

    @Inject
    OrderProvider orders;

    @Inject
    OrderDesk desk;

    /** Orders {@code quantity} pieces of {@code productId} for {@code userId}; with too little stock nothing changes. */
    @POST
    public Response add(Body body, @Context UriInfo uri) {
        body.require("userId", "productId", "quantity");
        return Created.answer(uri, desk.place(body));
    }

    /** One order. */
    @GET
    @Path("{id}")
    public OrderEntity one(@PathParam("id") long id) {
        return orders.mustGetById(fluxa, id);
    }

    /** The orders that the parameters ask for. */
    @GET
    public Page<OrderEntity> list(@Context UriInfo uri) {
        Listing<OrderEntity> list = new Listing<>(uri);
        list.whole("user", OrderFields.USER::eq);
        list.whole("product", OrderFields.PRODUCT::eq);
        list.times("from", OrderFields.CREATED_AT::gte, "to", OrderFields.CREATED_AT::lte);
        list.decimals("minTotal", OrderFields.TOTAL::gte, "maxTotal", OrderFields.TOTAL::lte);
        return list.of(orders, fluxa, OrderFields.ID, OrderFields.CREATED_AT, OrderFields.TOTAL, OrderFields.QUANTITY);
    }

    /** Changes {@code userId} or {@code quantity}; the difference is taken from the stock or given back to it. */
    @PUT
    @Path("{id}")
    public OrderEntity change(@PathParam("id") long id, Body body) {
        return desk.correct(orders.mustGetById(fluxa, id), body);
    }

    /** Deletes the record of an order. The goods have left the shop: its stock stays. */
    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") long id) {
        orders.mustGetById(fluxa, id).delete();
        fluxa.flush();
    }
}
