/* Municipalities and clubs as one fused function: the least that half a year of them can cost.
 *
 * Runs are cut into lanes that lie side by side; each place of a lane is played through all blocks while it is
 * in the nearest cache, so that memory is read and written once a semester. Every loop over a lane is written for
 * the vectoriser. PLACES, CITIES, WORKS, SLOTS, PAYERS, LANE and the structs of "shapes.h" are made by fused.py from
 * the level and the model. Operations stand in the model's order: the results are the same.
 */
#include <math.h>
#include <stdint.h>
#include <string.h>

#define EACH for (int r = 0; r < LANE; r++)
#define FILL(value, with) for (int r = 0; r < LANE; r++) value[r] = with /* becomes memset or memcpy */
#include "shapes.h"
typedef double lane[LANE];
#include "luck.h"

/* With the books, why each stock changed is written down as well. */
#ifdef BOOKS
#define NOTE(flow, value) f->flow = value
#else
#define NOTE(flow, value) (void)(value)
#endif

enum { CLUBS = 1, STATE, MUNICIPALITY, FEDERATION };
enum { ROAD = 5, OPEN = 2 };

typedef const struct numbers *restrict Numbers;
typedef const struct programme *restrict Programme;
typedef const struct usual *restrict Usual;
typedef const struct orders *restrict Orders;
typedef const struct wishes *restrict Wishes;
typedef struct place *restrict Place;
typedef struct flows *restrict Flows;

static inline double least(double a, double b) { return a < b ? a : b; }
static inline double most(double a, double b) { return a > b ? a : b; }
static inline double clip(double x, double low, double high) { return least(most(x, low), high); }
static inline double unit(double x) { return clip(x, 0.0, 1.0); }
static inline double ratio(double part, double whole) { return whole > 0.0 ? part / (whole > 0.0 ? whole : 1.0) : 0.0; }

/* What one block leaves for the next. */
struct passing {
    lane residents, away, rate, richer, jobs, spent, delivered, held_up, approved, proposed, from_clubs[CITIES];
};

static void add_up(double *restrict sum, const lane *restrict parts, int count)
{
    FILL(sum, parts[0][r]);
    for (int i = 1; i < count; i++) EACH sum[r] += parts[i][r];
}

static void services(double *restrict sum, const struct place *restrict s, Numbers n)
{
    EACH sum[r] = s->coverage[0][r] * s->condition[0][r] * n->weight[0];
    for (int k = 1; k < WORKS; k++) EACH sum[r] += s->coverage[k][r] * s->condition[k][r] * n->weight[k];
}

static void begin(Place s, struct passing *restrict x, Numbers n, Programme g, Usual u)
{
    lane dollars, comfort;
    double north = 1.0 - n->pull_unemployment * (n->unemployment - 5.0);
    double work = n->remittance * (1.0 - n->remittance_unemployment * (n->unemployment - 5.0));
    double pull = 1.0 + n->pull_unemployment * (5.0 - n->unemployment);
    double border = 1.0 - n->border_deterrence * (n->border - 0.5);
    FILL(dollars, 0.0);
    for (int c = 0; c < CITIES; c++)
        EACH dollars[r] += s->emigrants[c][r] * (n->wage[c] / n->mean_wage * (1.0 + n->rights_pay * g->rights[c][r]));
    add_up(x->away, s->emigrants, CITIES);
    services(comfort, s, n);
    EACH {
        x->residents[r] = s->young[r] + s->others[r] + s->returnees[r];
        s->envelope[r] = floor(dollars[r] * work * g->remittance_index[r] * n->exchange);
        double real = ratio(s->envelope[r], x->residents[r]) * (n->prices_2000 / n->prices);
        x->richer[r] = ratio(real, u->envelope) - 1.0;
        s->wage[r] = 1.0 + n->custom_wage * u->custom * north + n->envelope_wage * real / (real + n->envelope_half);
        x->jobs[r] = ratio(s->local_jobs[r], s->young[r]) - u->jobs;
        double held = clip(1.0 - n->jobs_hold * x->jobs[r] - n->comfort_holds * (comfort[r] - u->services), 0.3, 1.7);
        double harvest = 1.0 + n->harvest_push * (1.0 - s->harvest_index[r]);
        x->rate[r] = clip(u->leaving * (pull * border) * held * harvest * s->emigration_index[r], 0.0, n->leaving_most);
    }
}

/* The price of a work of the kind that each run points at; 0 for none. */
static void priced(double *restrict price, const double *restrict kind, const double *restrict costs)
{
    EACH price[r] = kind[r] == 0.0 ? costs[0] : 0.0;
    for (int k = 1; k < WORKS; k++) {
        const double cost = costs[k];
        EACH price[r] = kind[r] == (double)k ? cost : price[r];
    }
}

static void pay(Place s, struct passing *restrict x, Numbers n, Programme g, Wishes w)
{
    lane bill, purse, part, odd, taken, best;
    EACH x->proposed[r] = s->proposal_count[r] > 0.0 ? 1.0 : 0.0;
    EACH x->approved[r] = w->approve[r] * x->proposed[r];
    priced(bill, s->proposal_work, n->cost);
    EACH bill[r] *= s->proposal_count[r];
    add_up(purse, s->club_money, CITIES);
    lane coins;
    add_up(coins, g->coins, PAYERS);
    EACH part[r] = floor(bill[r] * ratio(g->coins[CLUBS][r], coins[r])) * x->approved[r];
    EACH odd[r] = least(part[r], purse[r]);
    FILL(best, 0.0);
    FILL(taken, s->club_money[0][r]);
    for (int c = 0; c < CITIES; c++) {
        EACH x->from_clubs[c][r] = floor(s->club_money[c][r] * ratio(part[r], purse[r]));
        EACH odd[r] -= x->from_clubs[c][r];
        EACH best[r] = s->club_money[c][r] > taken[r] ? (double)c : best[r];
        EACH taken[r] = most(taken[r], s->club_money[c][r]);
    }
    for (int c = 0; c < CITIES; c++) EACH x->from_clubs[c][r] += best[r] == (double)c ? odd[r] : 0.0;
    add_up(taken, x->from_clubs, CITIES);
    FILL(x->spent, 0.0);
    for (int i = 0; i < PAYERS; i++)
        EACH {
            double pesos = floor(bill[r] * ratio(g->coins[i][r], coins[r])) * x->approved[r];
            pesos = i == CLUBS ? taken[r] : pesos;
            x->spent[r] += pesos;
            s->paid[i][r] += pesos;
        }
}

static void build(
    Place s, Flows f, struct passing *restrict x, Numbers n, Programme g, Usual u, Wishes w,
    const uint64_t *restrict run, int i)
{
    lane draw, value, worn, mended, road;
    uniform(draw, run, n->address[COIN_REFUSED], n->place_key[i]);
    EACH {
        double mayor = (g->coins[MUNICIPALITY][r] > 0.0 ? 1.0 : 0.0) * (1.0 - g->mayors_will[r]);
        double federal = (g->coins[FEDERATION][r] > 0.0 ? 1.0 : 0.0) * (1.0 - g->federal_will[r]);
        double chance = n->refusal * (mayor + federal) * (1.0 - 0.5 * s->committee[r]);
        x->held_up[r] = (draw[r] < chance ? 1.0 : 0.0) * x->approved[r];
    }
    EACH value[r] = s->works_done[0][r] * n->cost[0];
    for (int k = 1; k < WORKS; k++) EACH value[r] += s->works_done[k][r] * n->cost[k];
    double cap = floor(n->maintain_most * n->prices / n->prices_2000);
    EACH {
        double kept = unit(n->committee_keeps * s->committee[r] + n->fund_keeps * g->maintenance_fund[r]);
        double due = floor(value[r] * n->upkeep_rate);
        double by_town = floor(due * kept), arrears = s->upkeep_owed[r] + due - by_town;
        double ordered = w->maintain[r] * least(arrears, least(s->upkeep_owed[r] + due, cap));
        s->upkeep_owed[r] = arrears - ordered;
        NOTE(upkeep_owed__due[r], due);
        NOTE(upkeep_owed__kept_by_the_town[r], -by_town);
        NOTE(upkeep_owed__maintained[r], -ordered);
        double worth = most(value[r], 1.0);
        worn[r] = n->wear * (1.0 - 0.7 * kept) * (1.0 + 2.0 * unit(s->upkeep_owed[r] / worth));
        mended[r] = unit(n->mending * ordered / worth);
    }
    FILL(x->delivered, 0.0);
    for (int k = 0; k < WORKS; k++) {
        lane reach;
        uniform(draw, run, n->address[DELAY], n->work_key[i][k]);
        EACH {
            double added = s->proposal_work[r] == (double)k ? s->proposal_count[r] * x->approved[r] : 0.0;
            double time = n->build_time[k] + x->held_up[r] * n->refusal_delay;
            double left = added > 0.0 ? most(s->under_way_left[k][r], time) : s->under_way_left[k][r];
            double way = s->under_way[k][r] + added;
            double slow = draw[r] < n->delay_chance * (2.0 - least(g->delivery_index[r], 1.5)) ? 0.0 : 1.0;
            left = way > 0.0 ? left - slow : 0.0;
            double done = left <= 0.0 ? way : 0.0;
            x->delivered[r] += done;
            s->under_way[k][r] = way - done;
            s->under_way_left[k][r] = way - done > 0.0 ? most(left, 1.0) : 0.0;
            reach[r] = unit(done * n->work_reach / most(x->residents[r], 1.0));
            double missing = 1.0 - s->coverage[k][r];
            double public = missing * (1.0 - reach[r]) * u->closing[k], programme = missing * reach[r];
            s->coverage[k][r] = unit(s->coverage[k][r] + programme + public);
            NOTE(coverage__programme[k][r], programme);
            NOTE(coverage__public_spending[k][r], public);
            NOTE(works_done__delivered[k][r], done);
            NOTE(under_way__approved[k][r], added);
            NOTE(under_way__delivered[k][r], -done);
            double condition = s->condition[k][r] * (1.0 - worn[r]);
            condition = condition + (1.0 - condition) * mended[r];
            double fresh = done / (s->works_done[k][r] + done + 1.0);
            s->condition[k][r] = unit(condition + (1.0 - condition) * fresh);
            s->works_done[k][r] += done;
        }
        if (k == ROAD) memcpy(road, reach, sizeof road);
    }
    EACH {
        double roads = -n->road_opens * road[r] * s->isolation[r], telephone = -n->telephone_opens * s->isolation[r];
        s->isolation[r] = unit(s->isolation[r] + roads + telephone);
        NOTE(isolation__roads[r], roads);
        NOTE(isolation__telephone[r], telephone);
    }
}

static void renew(
    Place s, struct passing *restrict x, Numbers n, Programme g, Orders o, Wishes w, const uint64_t *restrict run,
    int i, lane *restrict formed, lane *restrict dissolved, lane *restrict sheltered)
{
    lane leverage, draw;
    add_up(leverage, g->coins, PAYERS);
    EACH leverage[r] = leverage[r] / most(g->coins[1][r], 1.0) - 1.0;
    for (int c = 0; c < CITIES; c++) {
        uniform(draw, run, n->address[CLUB_FORMED], n->tie_key[i][c]);
        EACH {
            double room = most(floor(s->emigrants[c][r] / n->people_per_club) - s->clubs[c][r], 0.0);
            double tied = g->affiliation[r] * s->committee[r];
            double call = 1.0 + n->call_forms * g->open_call[r];
            double spontaneous = n->club_forms * call * (leverage[r] * 0.33) * g->known[r];
            double rate = spontaneous * (0.4 + s->trust[r]) * (1.0 + n->committee_forms * tied)
                          * (1.0 + n->tour_forms * o->tour[c][r]);
            double brought = n->trip_forms * w->trip[c][r] * (0.4 + 0.6 * x->proposed[r]) * (0.5 + s->trust[r]);
            formed[c][r] = floor(least(room * rate + least(brought, room), room) + draw[r]);
        }
        uniform(draw, run, n->address[CLUB_DISSOLVED], n->tie_key[i][c]);
        EACH {
            double shelter = n->shelter + n->shelter_seal * g->federation_seal[r] + n->shelter_foster * o->foster[c][r];
            sheltered[c][r] = unit(g->federation[c][r] * shelter);
            double fragile = (1.0 - s->club_strength[c][r]) * (1.0 - s->club_strength[c][r]);
            double dying = n->club_dies * fragile * (1.0 - n->shelter_saves * sheltered[c][r])
                           * (1.0 + s->grievance[c][r]);
            dissolved[c][r] = least(floor(s->clubs[c][r] * unit(dying) + draw[r]), s->clubs[c][r]);
        }
    }
}

/* Adds a change to a stock and notes it. */
#define MOVE(flow, change)                                                                                             \
    do {                                                                                                               \
        double by = change;                                                                                            \
        sum += by;                                                                                                     \
        NOTE(flow, by);                                                                                                \
    } while (0)

/* Holds a stock between 0 and a bound, and notes what that took or gave. */
#define HOLD(stock, flow, high)                                                                                        \
    do {                                                                                                               \
        double held = clip(sum, 0.0, high);                                                                            \
        NOTE(flow, held - sum);                                                                                        \
        stock = held;                                                                                                  \
    } while (0)

static void live(
    Place s, Flows f, struct passing *restrict x, Numbers n, Programme g, Orders o, Wishes w,
    const uint64_t *restrict run, int i)
{
    lane formed[CITIES], dissolved[CITIES], sheltered[CITIES], each, draw;
    renew(s, x, n, g, o, w, run, i, formed, dissolved, sheltered);
    FILL(each, 0.0);
    for (int c = 0; c < CITIES; c++) EACH each[r] += s->clubs[c][r] - dissolved[c][r] + formed[c][r];
    EACH each[r] = unit(ratio(x->delivered[r], each[r]));
    double economy = 1.0 - n->raising_unemployment * (n->unemployment - 5.0);
    for (int c = 0; c < CITIES; c++) {
        spread(draw, run, n->address[DANCE], n->tie_key[i][c]);
        EACH {
            double before = s->clubs[c][r], clubs = before - dissolved[c][r] + formed[c][r];
            double old = s->club_strength[c][r], fragile = (1.0 - old) * (1.0 - old), room = 1.0 - old;
            double here = clubs > 0.0 ? 1.0 : 0.0, lost = ratio(dissolved[c][r], before), trip = w->trip[c][r];
            double grievance = s->grievance[c][r], use = s->tie_use[c][r], autonomy = s->club_autonomy[c][r];
            double fresh = unit(n->club_start + 0.3 * sheltered[c][r] + 0.15 * s->committee[r] + 0.1 * trip);
            double survivors = old + fragile * 0.5 * lost;
            double blended = ratio((before - dissolved[c][r]) * survivors + formed[c][r] * fresh, clubs);
            double sum = old;
            MOVE(club_strength__young_and_old_clubs[c][r], blended - old);
            MOVE(club_strength__works_delivered[c][r], n->strength_delivery * each[r] * room * here);
            MOVE(club_strength__taken_in[c][r], n->strength_shelter * sheltered[c][r] * room * here);
            MOVE(club_strength__contact[c][r], n->strength_contact * use * room * here);
            MOVE(club_strength__broken_promises[c][r], -n->strength_broken * grievance * old);
            MOVE(club_strength__weariness[c][r], -n->strength_weariness * old);
            double strength;
            HOLD(strength, club_strength__limit[c][r], 1.0);
            NOTE(clubs__formed[c][r], formed[c][r]);
            NOTE(clubs__dissolved[c][r], -dissolved[c][r]);

            double will = (0.25 + 0.75 * s->trust[r]) * (1.0 - 0.6 * grievance);
            double night = 1.0 + 0.5 * draw[r];
            double raised = floor(clubs * old * n->club_raises * economy * will * night * g->fundraising_index[r]
                                  * n->exchange);
            double rest = s->club_money[c][r] - x->from_clubs[c][r], shared_out = floor(rest * lost);
            s->club_money[c][r] = rest + raised - shared_out;
            NOTE(club_money__raised[c][r], raised);
            NOTE(club_money__works[c][r], -x->from_clubs[c][r]);
            NOTE(club_money__dissolved[c][r], -shared_out);

            double there = before > 0.0 ? 1.0 : 0.0;
            sum = grievance;
            MOVE(grievance__late_works[c][r], n->grievance_late * x->held_up[r] * there * (1.0 - grievance));
            MOVE(grievance__forgetting[c][r], -n->forgetting * grievance);
            MOVE(grievance__made_good[c][r], -n->made_good * unit(x->delivered[r]) * grievance);
            HOLD(s->grievance[c][r], grievance__limit[c][r], 1.0);

            double aim = unit(0.15 + 0.35 * old + 0.5 * g->autonomy[c][r] + 0.1 * g->civic_bodies[r]);
            sum = autonomy;
            MOVE(club_autonomy__clout[c][r], n->autonomy_pace * (aim - autonomy));
            MOVE(club_autonomy__campaign[c][r], -n->campaign_captures * o->campaign[c][r] * autonomy);
            HOLD(s->club_autonomy[c][r], club_autonomy__limit[c][r], 1.0);

            room = 1.0 - use;
            sum = use;
            MOVE(tie_use__clubs[c][r], n->use_clubs * (ratio(clubs, clubs + 2.0) * strength) * room);
            MOVE(tie_use__visits[c][r], n->use_visits * unit(trip + 0.5 * o->tour[c][r]) * room);
            MOVE(tie_use__works[c][r], n->use_works * unit(x->delivered[r]) * here * room);
            MOVE(tie_use__plenary[c][r], n->use_table * o->table[c][r] * here * room);
            MOVE(tie_use__office[c][r], n->use_office * g->liaison[r] * room);
            MOVE(tie_use__silence[c][r], -n->use_fades * use);
            HOLD(s->tie_use[c][r], tie_use__limit[c][r], 1.0);
            s->clubs[c][r] = clubs;
            s->club_strength[c][r] = strength;
        }
    }
}

static void employ(Place s, Flows f, struct passing *restrict x, Numbers n, Programme g, Usual u, int i)
{
    lane reach, anchors, served;
    FILL(reach, 0.0);
    for (int c = 0; c < CITIES; c++)
        EACH reach[r] += ratio(s->emigrants[c][r], x->away[r]) * g->distributors[c][r];
    FILL(anchors, 0.0);
    for (int v = 0; v < SLOTS; v++)
        EACH {
            double open = g->venture_status[v][r] == (double)OPEN ? 1.0 : 0.0;
            double here = g->venture_place[v][r] == (double)i ? open : 0.0;
            anchors[r] += here * (g->workers[v][r] * g->quality[v][r]);
        }
    services(served, s, n);
    double usual = u->poverty * (1.0 - n->poverty_trend * (n->semester + 1.0)), pace = n->jobs_pace;
    EACH {
        double markets = s->markets[r] - u->markets, craft = s->craft[r] - u->craft;
        double window = g->productive_window[r] + g->supplier_circle[r];
        double learned = n->jobs_learning * unit(markets + craft) * (0.1 + 0.6 * window);
        double sold = n->jobs_distributor * reach[r] * (0.3 + unit(markets));
        double spent = n->jobs_envelope * (1.5 - u->dispersed) * clip(x->richer[r], -0.5, 0.5);
        double built = x->spent[r] / (n->prices / n->prices_2000) / n->works_per_job;
        double base = s->young[r] * u->jobs, jobs = s->local_jobs[r];
        double sum = jobs;
        MOVE(local_jobs__people[r], pace * (base - jobs));
        MOVE(local_jobs__works[r], pace * built);
        MOVE(local_jobs__envelope[r], pace * base * spent);
        MOVE(local_jobs__learning[r], pace * base * learned);
        MOVE(local_jobs__distributors[r], pace * base * sold);
        MOVE(local_jobs__anchors[r], pace * n->jobs_anchor * anchors[r]);
        HOLD(s->local_jobs[r], local_jobs__limit[r], INFINITY);

        sum = s->poverty[r];
        MOVE(poverty__habit[r], n->poverty_pace * (usual - s->poverty[r]));
        MOVE(poverty__works[r], n->poverty_pace * (-n->poverty_works * (served[r] - u->usual_services)));
        MOVE(poverty__envelope[r], n->poverty_pace * (-n->poverty_envelope * clip(x->richer[r], -0.5, 1.0)));
        MOVE(poverty__jobs[r], n->poverty_pace * (-n->poverty_jobs * x->jobs[r]));
        MOVE(poverty__harvest[r], n->poverty_pace * (n->poverty_harvest * (1.0 - s->harvest_index[r])));
        HOLD(s->poverty[r], poverty__limit[r], 1.0);
    }
}

static void move(
    Place s, Flows f, struct passing *restrict x, Numbers n, Programme g, Usual u, const uint64_t *restrict run, int i)
{
    lane born, died, came_of_age, grew_old, settles, leaves, there, again, favourite, top, left_all, returned;
    const uint64_t key = n->place_key[i];
    uniform(born, run, n->address[BIRTHS], key);
    uniform(died, run, n->address[DEATHS], key);
    uniform(came_of_age, run, n->address[COMING_OF_AGE], key);
    uniform(grew_old, run, n->address[AGEING], key);
    uniform(settles, run, n->address[SETTLING], key);
    uniform(leaves, run, n->address[LEAVING_AGAIN], key);
    double push = 1.0 + n->return_unemployment * (n->unemployment - 5.0);
    double border = clip(1.0 - n->border_keeps * (n->border - 0.5), 0.2, 2.0);
    FILL(favourite, 0.0);
    FILL(top, s->emigrants[0][r]);
    for (int c = 1; c < CITIES; c++) {
        EACH favourite[r] = s->emigrants[c][r] > top[r] ? (double)c : favourite[r];
        EACH top[r] = most(top[r], s->emigrants[c][r]);
    }
    EACH {
        double care = s->care[r] * (0.5 + 0.5 * g->returnee_care[r]), young = s->young[r], others = s->others[r];
        double births = floor(young * n->birth_rate + born[r]);
        double deaths = least(floor(others * n->death_rate + died[r]), others);
        double grown = least(floor(others * n->coming_of_age + came_of_age[r]), others - deaths);
        double aged = least(floor(young * n->ageing + grew_old[r]), young);
        double settled = least(floor(s->returnees[r] * n->settling * (1.0 + care) + settles[r]), s->returnees[r]);
        double restless = n->leaving_again * unit(x->rate[r] * 20.0) * (1.0 - 0.5 * care);
        again[r] = least(floor(s->returnees[r] * restless + leaves[r]), s->returnees[r] - settled);
        there[r] = young - aged;
        s->young[r] = young + grown - aged;
        s->others[r] = others + births - deaths - grown + aged + settled;
        s->returnees[r] = s->returnees[r] - settled - again[r];
        NOTE(young__coming_of_age[r], grown);
        NOTE(young__ageing[r], -aged);
        NOTE(others__births[r], births);
        NOTE(others__deaths[r], -deaths);
        NOTE(others__coming_of_age[r], -grown);
        NOTE(others__ageing[r], aged);
        NOTE(others__settling[r], settled);
        NOTE(returnees__settling[r], -settled);
        NOTE(returnees__leaving_again[r], -again[r]);
        left_all[r] = returned[r] = 0.0;
        top[r] = there[r] * x->rate[r];
    }
    for (int c = 0; c < CITIES; c++) {
        uniform(leaves, run, n->address[LEAVING], n->tie_key[i][c]);
        uniform(settles, run, n->address[RETURN], n->tie_key[i][c]);
        const double usual = u->ties[c];
        EACH {
            double away = s->emigrants[c][r], all = x->away[r], first = again[r];
            double network = all > 0.0 ? away / (all > 0.0 ? all : 1.0) : usual;
            double left = least(floor(top[r] * network + leaves[r]), there[r]);
            there[r] -= left;
            double coming = clip(n->return_rate * push * border * s->return_index[r], 0.0, 0.2);
            double came = least(floor(away * coming + settles[r]), away);
            double left_again = favourite[r] == (double)c ? first : 0.0;
            s->emigrants[c][r] = away + left + left_again - came;
            NOTE(emigrants__leaving[c][r], left);
            NOTE(emigrants__leaving_again[c][r], left_again);
            NOTE(emigrants__return[c][r], -came);
            left_all[r] += left;
            returned[r] += came;
        }
    }
    EACH {
        NOTE(young__leaving[r], -left_all[r]);
        NOTE(returnees__return[r], returned[r]);
        s->young[r] -= left_all[r];
        s->returnees[r] += returned[r];
        x->residents[r] = s->young[r] + s->others[r] + s->returnees[r];
        s->peak[r] = most(s->peak[r], x->residents[r]);
    }
}

static void propose(
    Place s, struct passing *restrict x, Numbers n, Programme g, Wishes w, const uint64_t *restrict run, int i)
{
    lane draw, asked, kind, keep, clock, purses, home, top, coins;
    FILL(asked, -1.0);
    FILL(top, 0.0);
    FILL(kind, 0.0);
    FILL(clock, INFINITY);
    for (int k = 0; k < WORKS; k++) {
        EACH asked[r] = w->redirect[k][r] > top[r] ? (double)k : asked[r];
        EACH top[r] = most(top[r], w->redirect[k][r]);
        exponential(draw, run, n->address[PROPOSAL], n->work_key[i][k], n->clocks);
        EACH {
            double listening = 0.3 + 0.5 * s->committee[r] + 0.6 * g->selection_committee[r];
            double weight = n->taste[k] + n->need[k] * (1.0 - s->coverage[k][r] * s->condition[k][r]) * listening * 2.0;
            double rings = draw[r] / weight;
            kind[r] = rings < clock[r] ? (double)k : kind[r];
            clock[r] = least(rings, clock[r]);
        }
    }
    FILL(home, 0.0);
    FILL(top, -INFINITY);
    for (int c = 0; c < CITIES; c++)
        EACH {
            double weighs = s->club_money[c][r] + s->clubs[c][r];
            home[r] = weighs > top[r] ? (double)c : home[r];
            top[r] = most(weighs, top[r]);
        }
    add_up(purses, s->club_money, CITIES);
    add_up(coins, g->coins, PAYERS);
    EACH {
        double approved = x->approved[r], returned = w->send_back[r], lies = x->proposed[r], before = s->proposal_work[r];
        double anew = kind[r], ask = asked[r];
        keep[r] = (1.0 - approved) * (1.0 - returned) * lies * (ask < 0.0 ? 1.0 : 0.0);
        anew = ask < 0.0 ? anew : ask;
        kind[r] = keep[r] > 0.0 ? before : anew;
    }
    priced(clock, kind, n->next_cost);
    EACH {
        double share = ratio(g->coins[CLUBS][r], coins[r]) * clock[r];
        double limit = most(1.0, floor(n->proposals_each * x->residents[r] / 10000.0));
        double fresh = least(floor(ratio(purses[r] * n->purse_pledged, share)), limit);
        double kept = least(s->proposal_count[r], floor(ratio(purses[r], share)));
        double stays = keep[r], age = s->proposal_age[r], wanted = kind[r], city = home[r];
        double count = stays > 0.0 ? kept : fresh;
        s->proposal_work[r] = count > 0.0 ? wanted : -1.0;
        s->proposal_count[r] = most(count, 0.0);
        s->proposal_city[r] = count > 0.0 ? city : -1.0;
        s->proposal_age[r] = (count > 0.0 ? 1.0 : 0.0) * stays * (age + 1.0);
    }
}

/* Half a year of every place in every lane. Per lane: its programme, its orders, its runs' words. */
void half_a_year(
    long lanes, const struct numbers *n, const struct usual *usual, const struct programme *programmes,
    struct place *places, struct flows *flows, const struct orders *orders, const struct wishes *wishes,
    const uint64_t *words)
{
    for (long b = 0; b < lanes; b++)
        for (int i = 0; i < PLACES; i++) {
            struct passing x;
            Place s = places + b * PLACES + i;
            Programme g = programmes + b;
            Flows f = flows + b * PLACES + i;
            Wishes w = wishes + b * PLACES + i;
            const uint64_t *run = words + b * LANE;
            begin(s, &x, n, g, usual + i);
            pay(s, &x, n, g, w);
            build(s, f, &x, n, g, usual + i, w, run, i);
            live(s, f, &x, n, g, orders + b, w, run, i);
            employ(s, f, &x, n, g, usual + i, i);
            move(s, f, &x, n, g, usual + i, run, i);
            propose(s, &x, n, g, w, run, i);
        }
}
