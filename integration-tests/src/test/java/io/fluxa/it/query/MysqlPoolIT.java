package io.fluxa.it.query;

import io.fluxa.Engine;
import io.fluxa.test.FluxaTest;

@FluxaTest(entities = Part.class)
class MysqlPoolIT extends MysqlPoolContract {

    MysqlPoolIT(Engine engine) {
        super(engine, engine.mysql("default"));
    }
}
