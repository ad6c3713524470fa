package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class OrderedWorkTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void handsOnInTheOrderOfReading(int threads) throws IOException {
        List<Integer> results = new ArrayList<>();

        new OrderedWork<Integer, Integer>(threads, () -> false)
                .run(numbers(500), OrderedWorkTest::slowWhenEven, results::add);

        assertThat(results).hasSize(500).isSorted();
    }

    @Test
    void readsNoFurtherAheadThanItMust() throws IOException {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();

        new OrderedWork<Integer, Integer>(2, () -> false)
                .run(
                        next -> numbers(1000).accept(number -> {
                            read.incrementAndGet();
                            next.accept(number);
                        }),
                        number -> number,
                        number -> most.accumulateAndGet(read.get() - done.getAndIncrement(), Math::max));

        assertThat(most.get()).isLessThanOrEqualTo(2 * 16 + 3);
    }

    @Test
    void stopsAtTheNextItemWhenAsked() throws IOException {
        List<Integer> results = new ArrayList<>();
        CountDownLatch stop = new CountDownLatch(1);

        new OrderedWork<Integer, Integer>(2, () -> stop.getCount() == 0)
                .run(numbers(1_000_000), number -> number, number -> {
                    results.add(number);
                    if (number == 10) {
                        stop.countDown();
                    }
                });

        assertThat(results).isSorted().hasSizeBetween(11, 11 + 2 * 16);
    }

    @Test
    void aFaultOfTheSourceEndsTheWork() {
        Consumer<Consumer<Integer>> source = next -> {
            next.accept(1);
            throw new IllegalStateException("broken source");
        };

        assertThatThrownBy(() -> new OrderedWork<Integer, Integer>(2, () -> false).run(source, n -> n, n -> {}))
                .hasMessage("broken source");
    }

    @Test
    void aFaultOfTheReceiverEndsTheWork() {
        OrderedWork<Integer, Integer> work = new OrderedWork<>(2, () -> false);

        assertThatThrownBy(() -> work.run(numbers(1_000_000), n -> n, n -> {
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static Consumer<Consumer<Integer>> numbers(int count) {
        return next -> {
            for (int i = 0; i < count; i++) {
                next.accept(i);
            }
        };
    }

    private static int slowWhenEven(int number) {
        if (number % 2 == 0) {
            try {
                TimeUnit.MICROSECONDS.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return number;
    }
}
