package org.onrecord.json;

import com.google.common.collect.AbstractIterator;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a UTF-8 stream that are not blank, without a byte order mark, with their numbers. They are split as bytes and decoded one by one,
 * so that a broken character spoils its own line only.
 */
final class Utf8Lines extends AbstractIterator<Utf8Lines.Line> {
    private static final int BUFFER_SIZE = 1 << 16;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private long number;

    private Utf8Lines(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER_SIZE);
    }

    /** Returns the lines, read when they are asked for; closing the stream closes what they come from. */
    static Stream<Line> of(InputStream in) {
        int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
        Stream<Line> lines =
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Utf8Lines(in), characteristics), false);
        return lines.onClose(() -> {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    protected @Nullable Line computeNext() {
        try {
            for (byte[] bytes = readLine(); bytes != null; bytes = readLine()) {
                number++;
                Line line = new Line(number, number == 1 ? withoutMark(bytes) : bytes);
                if (!line.isBlank()) {
                    return line;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading failed after line " + number, e);
        }
        return endOfData();
    }

    private static byte[] withoutMark(byte[] bytes) {
        int length = BYTE_ORDER_MARK.length;
        return bytes.length >= length && Arrays.equals(bytes, 0, length, BYTE_ORDER_MARK, 0, length)
                ? Arrays.copyOfRange(bytes, length, bytes.length)
                : bytes;
    }

    /** Returns the bytes up to the next line feed, or null at the end of the stream. */
    private byte @Nullable [] readLine() throws IOException {
        int next = in.read();
        if (next < 0) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (; next >= 0 && next != '\n'; next = in.read()) {
            bytes.write(next);
        }
        return bytes.toByteArray();
    }

    /** A line, whose number counts from 1, blank lines included. */
    static final class Line {
        private final long number;
        private final byte[] bytes;

        private Line(long number, byte[] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        private boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }

        /**
         * Returns the text.
         *
         * @throws MalformedJsonException if the line is not in UTF-8
         */
        String text() {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                throw new MalformedJsonException("Not in UTF-8; convert the file first", e);
            }
        }

        /** Returns the exception with the number of this line in its message. */
        MalformedJsonException locate(MalformedJsonException e) {
            return new MalformedJsonException("Line " + number + ": " + e.getMessage(), e);
        }
    }
}
