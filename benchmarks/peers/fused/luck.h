/* The same luck by name as game/model/luck.py, one lane of runs at a time. */

static inline uint64_t mixed(uint64_t word)
{
    word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9u;
    word = (word ^ (word >> 27)) * 0x94D049BB133111EBu;
    return word ^ (word >> 31);
}

/* Draws from [0, 1) at the crossing of a name's address and an item's key. */
static inline void uniform(double *restrict draw, const uint64_t *restrict run, uint64_t address, uint64_t key)
{
    EACH draw[r] = (double)(int64_t)(mixed((run[r] ^ address) + key) >> 11) * (1.0 / 9007199254740992.0);
}

/* The logarithm of game/model/arithmetic.py, for normal positive numbers. */
static inline double natural_log(double value)
{
    uint64_t bits;
    double mantissa;
    memcpy(&bits, &value, sizeof bits);
    double power = (double)((int64_t)(bits >> 52) - 1022);
    bits = (bits & 0x000FFFFFFFFFFFFFu) | 0x3FE0000000000000u;
    memcpy(&mantissa, &bits, sizeof mantissa);
    double small = mantissa < 0.7071067811865476 ? 1.0 : 0.0;
    mantissa = mantissa * (1.0 + small);
    power = power - small;
    double s = (mantissa - 1.0) / (mantissa + 1.0), square = s * s;
    double series = square * (1.0 / 17.0);
    series = (series + 1.0 / 15.0) * square;
    series = (series + 1.0 / 13.0) * square;
    series = (series + 1.0 / 11.0) * square;
    series = (series + 1.0 / 9.0) * square;
    series = (series + 1.0 / 7.0) * square;
    series = (series + 1.0 / 5.0) * square;
    series = (series + 1.0 / 3.0) * square;
    return (series + 1.0) * (2.0 * s) + power * 0.6931471805599453;
}
