package io.fluxa.shop;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Puts the HTTP API below {@code /shop/api}; the server finds the resources and providers itself. */
@ApplicationPath("api")
public class ShopApplication extends Application {}
