package io.fluxa.arquillian.shop;

import java.net.URI;

/**
 * What the shop promises over HTTP, whatever server it runs on. A subclass deploys {@code shop.war} and says where it is;
 * the rows that are there already do not matter.
 */
public abstract class ShopApiContract
        implements RowCalls,
                ListCalls,
                SearchCalls,
                EmailCalls,
                CacheCalls,
                ReportCalls,
                RefusedCalls,
                AddressCalls,
                VersionCalls,
                DeletedUserCalls,
                LabelCalls,
                OrderCalls,
                ServiceCalls {

    private ShopClient client;

    /** The address of the application with a slash at its end, for instance {@code http://localhost:8080/shop/}. */
    protected abstract URI shop();

    @Override
    public final ShopClient client() {
        if (client == null) {
            client = new ShopClient(shop());
        }
        return client;
    }
}
