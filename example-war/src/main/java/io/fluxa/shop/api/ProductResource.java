package io.fluxa.shop.api;

import io.fluxa.FluxaContext;
import io.fluxa.Page;
import io.fluxa.shop.entity.CategoryEntity;
import io.fluxa.shop.entity.CategoryProvider;
import io.fluxa.shop.entity.Label;
import io.fluxa.shop.entity.ProductEntity;
import io.fluxa.shop.entity.ProductFields;
import io.fluxa.shop.entity.ProductProvider;
import io.fluxa.shop.entity.Status;
import io.fluxa.shop.json.Body;
import io.fluxa.shop.list.Listing;
import io.fluxa.shop.problem.ShopError;
import io.fluxa.shop.problem.ShopException;
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

/** What the shop sells. */
@Path("products")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProductResource {

    @Inject
    FluxaContext fluxa;

    @Inject
    ProductProvider products;

    @Inject
    CategoryProvider categories;

    /** Adds a product: {@code name}, {@code categoryId} and what else is known of it. */
    @POST
    public Response add(Body body, @Context UriInfo uri) {
        body.require("name", "categoryId");
        ProductEntity product = products.create(fluxa);
        fill(product, body);
        fluxa.flush();
        return Created.answer(uri, product);
    }

    /** One product. */
    @GET
    @Path("{id}")
    public ProductEntity one(@PathParam("id") long id) {
        return products.mustGetById(fluxa, id);
    }

    /** The products that the parameters ask for. */
    // guide:begin list-products
    @GET
    public Page<ProductEntity> list(@Context UriInfo uri) {
        Listing<ProductEntity> list = new Listing<>(uri);
        list.text("name", ProductFields.NAME::startsWith);
        list.whole("category", ProductFields.CATEGORY::eq);
        list.choice("status", Status.class, ProductFields.STATUS::eq);
        list.choice("label", Label.class, ProductFields.LABELS::contains);
        list.decimals("minPrice", ProductFields.PRICE::gte, "maxPrice", ProductFields.PRICE::lte);
        list.flag("featured", ProductFields.FEATURED::eq);
        list.flag("inStock", some -> some ? ProductFields.STOCK.gt(0) : ProductFields.STOCK.eq(0));
        return list.of(products, fluxa, ProductFields.ID, ProductFields.NAME, ProductFields.PRICE, ProductFields.STOCK);
    }
    // guide:end

    /** Changes the given fields and leaves the others. */
    @PUT
    @Path("{id}")
    public ProductEntity change(@PathParam("id") long id, Body body) {
        ProductEntity product = products.mustGetById(fluxa, id);
        fill(product, body);
        fluxa.flush();
        return product;
    }

    /** Deletes a product; its orders keep the id. */
    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") long id) {
        products.mustGetById(fluxa, id).delete();
        fluxa.flush();
    }

    private void fill(ProductEntity product, Body body) {
        body.words("name", product::setName);
        body.text("description", product::setDescription);
        body.decimal("price", product::setPrice);
        body.id("categoryId", id -> product.setCategory(category(id)));
        body.choice("status", Status.class, product::setStatus);
        body.choices("labels", Label.class, product::setLabels);
        body.integer("stock", product::setStock);
        body.flag("featured", product::setFeatured);
        body.refuseRest();
    }

    private CategoryEntity category(long id) {
        return categories
                .getById(fluxa, id)
                .orElseThrow(() -> new ShopException(
                        ShopError.UNKNOWN_REFERENCE, "categoryId", "There is no category with this id."));
    }
}
