package mistakes;

import io.fluxa.annotation.FluxaEntity;
import io.fluxa.annotation.Index;
import io.fluxa.annotation.Json;
import java.util.Collection;
import java.util.List;
import java.util.Map;

@FluxaEntity
@Index(name = "document", fields = "fine") // FLX-0076 at "document"
@Index(name = "blob", fields = "bytes") // FLX-0076 at "blob"
class Documents {
    long id;
    @Json String text; // FLX-0088 at text
    @Json int number; // FLX-0088 at number
    @Json Collection<String> collection; // FLX-0088 at collection
    @Json List<Object> anything; // FLX-0089 at anything
    @Json List<?> unknown; // FLX-0089 at unknown
    @SuppressWarnings("rawtypes")
    @Json List raw; // FLX-0089 at raw
    @Json Map<Integer, String> numbered; // FLX-0089 at numbered
    @Json Map<String, char[]> letters; // FLX-0089 at letters
    @Json List<Shape> shapes; // FLX-0089 at shapes
    @Json Deep deep; // FLX-0089 at deep
    @Json List<Secret> secrets; // FLX-0029 at secrets
    @Json Pair<String> pair; // FLX-0089 at pair
    @Json List<Map<String, Tree>> fine;
    byte[] bytes;

    interface Shape {}

    record Deep(List<Map<String, Number>> numbers) {}

    private record Secret(int x) {}

    record Pair<T>(T left, T right) {}

    record Tree(String name, List<Tree> branches) {}
}
