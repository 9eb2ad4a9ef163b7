package io.fluxa.arquillian.shop;

/** What every group of calls needs. */
interface ShopCalls {

    ShopClient client();
}
