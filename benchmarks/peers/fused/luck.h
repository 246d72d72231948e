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

/* Draws from (-1, 1) that crowd around 0: the difference of the halves of a word. */
static inline void spread(double *restrict draw, const uint64_t *restrict run, uint64_t address, uint64_t key)
{
    EACH {
        uint64_t word = mixed((run[r] ^ address) + key);
        draw[r] = ((double)(int64_t)(word >> 32) - (double)(int64_t)(word & 0xFFFFFFFFu)) * (1.0 / 4294967296.0);
    }
}

/* Standard exponential draws: one of 65,536 equally likely times. */
static inline void exponential(
    double *restrict draw, const uint64_t *restrict run, uint64_t address, uint64_t key, const double *restrict clocks)
{
    EACH draw[r] = clocks[mixed((run[r] ^ address) + key) >> 48];
}
