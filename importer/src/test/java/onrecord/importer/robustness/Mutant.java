package onrecord.importer.robustness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An article that was damaged at random; the same number gives the same one.
 *
 * @param recipe how it was made
 */
record Mutant(int number, String recipe, byte[] bytes) {

    static Mutant of(int number, List<String> articles) {
        SplittableRandom random = new SplittableRandom(number * 0x9E3779B97F4A7C15L);
        int seed = random.nextInt(articles.size());
        String text = articles.get(seed);
        List<String> recipe = new ArrayList<>(List.of("article " + seed));
        for (int i = random.nextInt(4); i >= 0; i--) {
            Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
            String other = articles.get(random.nextInt(articles.size()));
            text = text.isEmpty() ? other : damage.apply(text, other, random);
            recipe.add(damage.name());
        }
        byte[] bytes = text.getBytes(random.nextInt(20) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            recipe.add("BYTES_FLIPPED");
            flip(bytes, random);
        }
        return new Mutant(number, String.join(" ", recipe), bytes);
    }

    private static void flip(byte[] bytes, SplittableRandom random) {
        for (int i = random.nextInt(8); i >= 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
    }

    String name() {
        return "mutant-" + number + (number % 3 == 0 ? ".html" : ".txt");
    }

    @Override
    public String toString() {
        return name() + " (" + recipe + ")";
    }
}
