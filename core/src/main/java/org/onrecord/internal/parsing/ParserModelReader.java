package org.onrecord.internal.parsing;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Reads a model of CoreNLP's neural dependency parser: sizes, the embeddings of words, tags and relations, and the
 * weights of the two layers. What stands behind them, the contributions that CoreNLP works out beforehand, is left.
 */
final class ParserModelReader {

    private final BufferedReader lines;

    ParserModelReader(BufferedReader lines) {
        this.lines = lines;
    }

    /**
     * The parser with that model.
     *
     * @throws IOException if the lines cannot be read or are those of another kind of model
     */
    TransitionParser read() throws IOException {
        int words = size("dict");
        int tags = size("pos");
        int relations = size("label");
        int dimensions = size("embeddingSize");
        int units = size("hiddenSize");
        int features = size("numTokens");
        size("preComputed");
        if (features != StateFeatures.COUNT) {
            throw new IOException("It looks at " + features + " features of a state, not at " + StateFeatures.COUNT);
        }
        List<float[]> embeddings = new ArrayList<>();
        Vocabulary vocabulary = new Vocabulary(
                names(words, dimensions, embeddings),
                names(tags, dimensions, embeddings),
                names(relations, dimensions, embeddings));
        float[][] hidden = rows(features * dimensions, units);
        float[] bias = rows(1, units)[0];
        float[][] output = rows(units, TransitionParser.transitions(vocabulary.relations()));
        return new TransitionParser(
                vocabulary,
                new HiddenLayer(embeddings.toArray(float[][]::new), vocabulary, hidden, bias),
                new OutputLayer(output));
    }

    private int size(String name) throws IOException {
        String line = line();
        if (!line.startsWith(name + '=')) {
            throw new IOException("\"" + line + "\" stands where \"" + name + "=\" should");
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private List<String> names(int count, int dimensions, List<float[]> embeddings) throws IOException {
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            StringTokenizer fields = new StringTokenizer(line(), " ");
            names.add(fields.nextToken());
            embeddings.add(numbers(fields, dimensions));
        }
        return names;
    }

    private float[][] rows(int count, int length) throws IOException {
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = numbers(new StringTokenizer(line(), " "), length);
        }
        return rows;
    }

    private static float[] numbers(StringTokenizer fields, int count) throws IOException {
        if (fields.countTokens() != count) {
            throw new IOException(fields.countTokens() + " numbers stand where " + count + " should");
        }
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = Float.parseFloat(fields.nextToken());
        }
        return numbers;
    }

    private String line() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IOException("It ends too soon");
        }
        return line;
    }
}
