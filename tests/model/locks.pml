/* SPDX-License-Identifier: MIT
 * How machines agree on one lock (service/relay/lock_protocol.h), with links that break at any moment, are noticed by
 * each side in its own time, and lose what was on its way. tests/model/README.md says what is proved and how to run it.
 * -DMACHINES, -DTAKES (asks of each machine), -DBREAKS (of all links), -DCHAIN (the first and the last are not linked).
 * -DMUTANT_… breaks one rule each: the model has to notice.
 */
#ifndef MACHINES
#define MACHINES 2
#endif
#ifndef TAKES
#define TAKES 2
#endif
#ifndef BREAKS
#define BREAKS 2
#endif
#define CELLS 9 /* [machine * MACHINES + machine] */
#define OWN(i, j) ((i) * MACHINES + (j))
#define LINK(i, j) ((i) < (j) -> OWN(i, j) : OWN(j, i))
#ifdef CHAIN
#define MEET(i, j) ((i) != (j) && !((i) + (j) == 2 && (i) != 1))
#else
#define MEET(i, j) ((i) != (j))
#endif

mtype = { Free, Asking, Held };
mtype = { ask, yes, no, locks };

chan wire[CELLS] = [5] of { mtype, byte, byte };  /* OWN(from, to) */
bool isUp[CELLS];      /* LINK: frames can arrive */
bool seesUp[CELLS];    /* OWN: that machine believes in a link */
bool isFresh[CELLS];   /* OWN: a new link that it has not taken up yet */
bool hasRead[CELLS];   /* OWN: the other's locks, on this link */
byte told[CELLS];      /* OWN: the id of the lock it told of when the link came up; 0: none */
byte toldAge[CELLS];
byte verdict[CELLS];   /* OWN: who keeps the lock, one more than its number; of this link */
bool waitsFor[CELLS];  /* OWN: it has asked and has no answer */

mtype lock[MACHINES] = Free;
byte id[MACHINES];
byte breaks;

#define BOTH(i, j) (lock[i] == Held && lock[j] == Held && isUp[LINK(i, j)] && hasRead[OWN(i, j)] && hasRead[OWN(j, i)])

inline send(from, to, what, a, b)
{
    if
    :: seesUp[OWN(from, to)] && !isFresh[OWN(from, to)] && isUp[LINK(from, to)] ->
        assert(nfull(wire[OWN(from, to)]));
        wire[OWN(from, to)]!what(a, b)
    :: else
    fi
}

/* Whoever waits for nobody any more has it. */
inline settle(i)
{
    k = 0; waits = false;
    do
    :: k < MACHINES ->
        assert(!waitsFor[OWN(i, k)] || seesUp[OWN(i, k)]); /* Nobody waits for ever. */
        waits = waits || waitsFor[OWN(i, k)]; k++
    :: else -> break
    od;
    if
    :: lock[i] == Asking && !waits ->
        lock[i] = Held;
        k = 0;
        do
        :: k < MACHINES -> assert(k == i || !BOTH(i, k)); k++
        :: else -> break
        od
    :: else
    fi
}

inline giveUp(i)
{
    lock[i] = Free;
    k = 0;
    do
    :: k < MACHINES -> waitsFor[OWN(i, k)] = false; k++
    :: else -> break
    od
}

inline linkGone(i, j)
{
    seesUp[OWN(i, j)] = false; hasRead[OWN(i, j)] = false;
    told[OWN(i, j)] = 0; toldAge[OWN(i, j)] = 0; verdict[OWN(i, j)] = 0;
#ifndef MUTANT_WAITS_FOR_THE_ABSENT
    waitsFor[OWN(i, j)] = false;
#endif
    settle(i)
}

inline linkCame(i, j)
{
    seesUp[OWN(i, j)] = true; isFresh[OWN(i, j)] = false;
    if
    :: lock[i] == Held ->
#ifndef MUTANT_TELLS_NOTHING
        told[OWN(i, j)] = id[i];
        if /* How long ago it was taken: nothing depends on its being right. */
        :: toldAge[OWN(i, j)] = 0
        :: toldAge[OWN(i, j)] = 1
        fi;
#endif
        skip
    :: else
    fi;
    send(i, j, locks, told[OWN(i, j)], toldAge[OWN(i, j)]);
    if
    :: lock[i] == Asking ->
#ifndef MUTANT_FORGETS_WHO_COMES
        waitsFor[OWN(i, j)] = true;
        send(i, j, ask, id[i], 0);
#endif
        skip
    :: else
    fi
}

inline asked(i, j, theirs)
{
    if
#ifndef MUTANT_HOLDER_IS_SILENT
    :: lock[i] == Held -> send(i, j, no, theirs, 0)
#endif
    /* It asked before it had our question: both know who gives way. */
    :: lock[i] == Asking && waitsFor[OWN(i, j)] ->
        if
#ifdef MUTANT_BOTH_GIVE_NO_WAY
        :: send(i, j, yes, theirs, 0)
#else
        :: j < i -> giveUp(i); send(i, j, yes, theirs, 0)
        :: j > i -> send(i, j, no, theirs, 0)
#endif
        fi
#ifdef MUTANT_ASKER_FORGETS_ITS_YES
    :: lock[i] == Asking && !waitsFor[OWN(i, j)] -> send(i, j, yes, theirs, 0)
#else
    :: lock[i] == Asking && !waitsFor[OWN(i, j)] -> send(i, j, no, theirs, 0)
#endif
#ifdef MUTANT_HOLDER_IS_SILENT
    :: lock[i] == Held || lock[i] == Free -> send(i, j, yes, theirs, 0)
#else
    :: lock[i] == Free -> send(i, j, yes, theirs, 0)
#endif
    fi
}

inline answered(i, j, what, number)
{
    if
    :: lock[i] == Asking && waitsFor[OWN(i, j)] && number == id[i] ->
        if
        :: what == yes -> waitsFor[OWN(i, j)] = false; settle(i)
        :: what == no -> giveUp(i)
        fi
    :: else
    fi
}

inline compared(i, j, theirs, age)
{
    hasRead[OWN(i, j)] = true;
    if
    :: theirs != 0 && lock[i] == Held ->
#ifndef MUTANT_TELLS_NOTHING
        assert(told[OWN(i, j)] == id[i]); /* Whatever it holds, it has told of: later ones were asked for. */
#endif
        if
#ifdef MUTANT_NO_TIE_BREAK
        :: age > toldAge[OWN(i, j)] -> verdict[OWN(i, j)] = j + 1
        :: age <= toldAge[OWN(i, j)] -> verdict[OWN(i, j)] = i + 1
#else
        :: age > toldAge[OWN(i, j)] || (age == toldAge[OWN(i, j)] && j < i) -> verdict[OWN(i, j)] = j + 1
        :: age < toldAge[OWN(i, j)] || (age == toldAge[OWN(i, j)] && j > i) -> verdict[OWN(i, j)] = i + 1
#endif
        fi;
        assert(verdict[OWN(j, i)] == 0 || verdict[OWN(j, i)] == verdict[OWN(i, j)]); /* The same on both sides. */
        if
#ifndef MUTANT_LOSER_KEEPS
        :: verdict[OWN(i, j)] == j + 1 -> lock[i] = Free
#endif
        :: else
        fi
    :: else
    fi;
    assert(!BOTH(i, j))
}

inline take(i)
{
    id[i]++; lock[i] = Asking;
    n = 0;
    do
    :: n < MACHINES ->
        if
        :: MEET(i, n) && seesUp[OWN(i, n)] -> waitsFor[OWN(i, n)] = true; send(i, n, ask, id[i], 0)
        :: else
        fi;
        n++
    :: else -> break
    od;
    settle(i)
}

proctype machine(byte i)
{
    byte k, n;
    bool waits;

end:
    do
    :: atomic { lock[i] == Free && id[i] < TAKES -> take(i); k = 0; n = 0; waits = false }
    :: atomic { lock[i] == Held -> lock[i] = Free }
    od
}

/* The end of a link at i. */
proctype side(byte i; byte j)
{
    byte k, number, extra;
    mtype what;
    bool waits;

end:
    do
    :: atomic { seesUp[OWN(i, j)] && !isUp[LINK(i, j)] -> linkGone(i, j); k = 0; waits = false }
    :: atomic { isFresh[OWN(i, j)] -> linkGone(i, j); linkCame(i, j); k = 0; waits = false }
    :: atomic {
        seesUp[OWN(i, j)] && !isFresh[OWN(i, j)] && nempty(wire[OWN(j, i)]) ->
        wire[OWN(j, i)]?what(number, extra);
        if
        :: what == ask -> asked(i, j, number)
        :: what == yes || what == no -> answered(i, j, what, number)
        :: what == locks -> compared(i, j, number, extra)
        fi;
        k = 0; waits = false; what = Free; number = 0; extra = 0
       }
    od
}

inline lose(from, to)
{
#ifndef MUTANT_OLD_FRAMES_ARRIVE
    do
    :: nempty(wire[OWN(from, to)]) -> wire[OWN(from, to)]?what(number, extra)
    :: empty(wire[OWN(from, to)]) -> break
    od
#else
    skip
#endif
}

/* What is between the two: any moment may be the last. */
proctype network(byte i; byte j)
{
    byte number, extra;
    mtype what;

end:
    do
    :: atomic { !isUp[LINK(i, j)] -> isUp[LINK(i, j)] = true; isFresh[OWN(i, j)] = true; isFresh[OWN(j, i)] = true }
    :: atomic {
        isUp[LINK(i, j)] && breaks < BREAKS ->
        breaks++;
        isUp[LINK(i, j)] = false; isFresh[OWN(i, j)] = false; isFresh[OWN(j, i)] = false;
        lose(i, j); lose(j, i);
        what = Free; number = 0; extra = 0
       }
    od
}

init {
    atomic {
        run machine(0); run machine(1);
        run network(0, 1); run side(0, 1); run side(1, 0);
#if MACHINES > 2
        run machine(2);
        run network(1, 2); run side(1, 2); run side(2, 1);
#ifndef CHAIN
        run network(0, 2); run side(0, 2); run side(2, 0);
#endif
#endif
    }
}
