package io.fluxa.internal.redis;

import java.util.List;
import redis.clients.jedis.exceptions.JedisRedirectionException;

/** Where commands go that a server did not carry out because their keys are elsewhere. */
interface Redirects {

    /** Nothing is elsewhere: there is one server. */
    Redirects NONE = (where, steps) -> List.of();

    /** Sends commands to the server that another one has named, and gives their answers; none when that is of no use. */
    List<Object> send(JedisRedirectionException where, List<Step> steps);
}
