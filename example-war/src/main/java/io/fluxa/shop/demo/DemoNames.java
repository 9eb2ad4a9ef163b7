package io.fluxa.shop.demo;

import java.util.List;
import java.util.Random;

/** Names of people and goods, drawn from a random source. */
final class DemoNames {

    /**
     * A shelf and what stands on it.
     *
     * @param category the name of the category
     * @param goods the things it holds
     * @param cheapest the lowest price in whole units
     * @param dearest the highest price in whole units
     */
    record Shelf(String category, List<String> goods, int cheapest, int dearest) {}

    static final List<Shelf> SHELVES = List.of(
            new Shelf("Kitchen", List.of("Kettle", "Mixing Bowl", "Bread Knife", "Teapot", "Pepper Mill"), 8, 90),
            new Shelf("Garden", List.of("Watering Can", "Trowel", "Bird House", "Lantern", "Rake"), 6, 70),
            new Shelf("Shoes", List.of("Running Shoe", "Boot", "Sandal", "Slipper", "Clog"), 20, 180),
            new Shelf("Books", List.of("Atlas", "Cookbook", "Notebook", "Field Guide", "Diary"), 5, 60),
            new Shelf("Lighting", List.of("Desk Lamp", "Floor Lamp", "Night Light", "Candle", "Torch"), 4, 220),
            new Shelf("Furniture", List.of("Chair", "Bookshelf", "Stool", "Side Table", "Coat Rack"), 30, 600),
            new Shelf("Toys", List.of("Wooden Train", "Kite", "Puzzle", "Spinning Top", "Doll"), 5, 80),
            new Shelf("Tools", List.of("Hammer", "Spirit Level", "Hand Saw", "Screwdriver", "Vice"), 7, 150));

    private static final List<String> LOOKS = List.of(
            "Red", "Blue", "Green", "Oak", "Walnut", "Copper", "Linen", "Striped", "Small", "Large", "Nordic",
            "Antique");
    private static final List<String> FIRST = List.of(
            "Ada", "Björn", "Chloé", "Dmitri", "Eszter", "Fatima", "Grace", "Hiro", "Inês", "Jürgen", "Kwame", "Łucja",
            "Maya", "Noor", "Olga", "Paul", "Quentin", "Rosa", "Søren", "Tomás");
    private static final List<String> LAST = List.of(
            "Abe",
            "Berg",
            "Costa",
            "Dvořák",
            "Eriksen",
            "Farkaš",
            "Gruber",
            "Haddad",
            "Ito",
            "Jansen",
            "Kowalska",
            "Lehmann",
            "Moreau",
            "Novák",
            "Okafor",
            "Petrov",
            "Rossi",
            "Silva",
            "Tanaka",
            "Weber");

    private static final List<String> STREETS = List.of(
            "Mill Lane",
            "Harbour Street",
            "Kirkegata",
            "Lindenallee",
            "Rue du Port",
            "Calle Mayor",
            "Ulica Długa",
            "Via Garibaldi");
    private static final List<String> CITIES = List.of(
            "Bergen", "Cádiz", "Gdańsk", "Ghent", "Győr", "Lübeck", "Nantes", "Plzeň", "Trieste", "Turku", "York",
            "Zürich");

    private final Random random;

    DemoNames(Random random) {
        this.random = random;
    }

    String person() {
        return any(FIRST) + " " + any(LAST);
    }

    String street() {
        return any(STREETS) + " " + (1 + random.nextInt(150));
    }

    String city() {
        return any(CITIES);
    }

    String postcode() {
        return String.valueOf(10_000 + random.nextInt(90_000));
    }

    String product(Shelf shelf) {
        return any(LOOKS) + " " + any(shelf.goods());
    }

    Shelf shelf() {
        return any(SHELVES);
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
