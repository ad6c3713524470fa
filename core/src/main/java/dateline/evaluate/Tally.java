package dateline.evaluate;

/** Counts of what was right, coded and wanted, and the shares that they give. */
final class Tally {

    private int right;
    private int coded;
    private int gold;

    void add(int newRight, int newCoded, int newGold) {
        right += newRight;
        coded += newCoded;
        gold += newGold;
    }

    /** One more item that is right or wrong. */
    void judge(boolean isRight) {
        add(isRight ? 1 : 0, 1, 1);
    }

    int right() {
        return right;
    }

    int coded() {
        return coded;
    }

    int gold() {
        return gold;
    }

    /** Share of the coded that is right; {@link Double#NaN} of none. */
    double precision() {
        return coded == 0 ? Double.NaN : (double) right / coded;
    }

    /** Share of the wanted that was found; {@link Double#NaN} of none. */
    double recall() {
        return gold == 0 ? Double.NaN : (double) right / gold;
    }

    /** 2PR/(P+R), which is twice the right over both totals. */
    double f1() {
        return coded + gold == 0 ? Double.NaN : 2.0 * right / (coded + gold);
    }

    Wilson precisionInterval() {
        return Wilson.interval(right, coded);
    }

    Wilson recallInterval() {
        return Wilson.interval(right, gold);
    }
}
