using FactTracker.Dates;
using NodaTime;

namespace FactTracker;

/// <summary>How dates lie to each other in time, as far as they tell.</summary>
/// <example><code>Edtf.Parse("1985-04").IsBefore(Edtf.Parse("1985-06")); // Yes</code></example>
public static class EdtfRelations
{
    private const int MostPairs = 1 << 16; // Of blocks, less than a microsecond each.

    extension(Edtf date)
    {
        /// <summary>Every way in which this may lie to another: one flag when it is certain, several when it is not.</summary>
        /// <remarks>
        /// <para>A year, month, season or day is that stretch of days. With unspecified digits it is one of those that fit, not known which:
        /// <c>1985</c> is the whole year, <c>1985-XX-XX</c> some day in it. An interval begins on some day of its start and ends on some day of its
        /// end, as the specification has it: <c>1964/2008</c> begins sometime in 1964. One of a set is one of its members; all of a set is taken
        /// from its first day to its last. An unknown end may be any day, or never come; an open one is after every day.</para>
        /// <para>No possible relation is ever missing. Where the alternatives are many (more than 65,536 pairs, or ranges of seasons or of
        /// open months and years in a set), relations that do not occur may be among them.</para>
        /// </remarks>
        /// <param name="other">The other.</param>
        /// <param name="policy">The hemisphere of seasons, and what qualifiers add; without one, <see cref="EdtfPolicy.AsWritten"/>.</param>
        /// <example><code>Edtf.Parse("1985-04-12").RelationsTo(Edtf.Parse("1985")); // During</code></example>
        public AllenRelations RelationsTo(Edtf other, EdtfPolicy? policy = null)
        {
            var (mine, theirs) = (Candidates.Of(date, policy ?? EdtfPolicy.AsWritten), Candidates.Of(other, policy ?? EdtfPolicy.AsWritten));
            while ((long)mine.Blocks.Count * theirs.Blocks.Count > MostPairs)
            {
                // Both where neither has more, so that asking the other way round blurs the same.
                var (mineCount, theirCount) = (mine.Blocks.Count, theirs.Blocks.Count);
                if (mineCount >= theirCount) mine.Blur();
                if (theirCount >= mineCount) theirs.Blur();
            }

            var found = AllenRelations.None;
            foreach (var one in mine.Blocks)
            {
                foreach (var two in theirs.Blocks)
                {
                    found |= AllenSolver.Between(one, two, found);
                }

                if (found == AllenRelations.Any) break;
            }

            return found;
        }

        /// <summary>Whether this lies to another in one of some ways: yes, no, or possibly.</summary>
        /// <param name="relations">The relation, or several of which any will do, such as <see cref="AllenRelations.SharesDays"/>.</param>
        /// <param name="other">The other.</param>
        /// <param name="policy">The hemisphere of seasons, and what qualifiers add; without one, <see cref="EdtfPolicy.AsWritten"/>.</param>
        /// <example><code>Edtf.Parse("2004-06-XX").Is(AllenRelations.Before, Edtf.Parse("2004-06-15")); // Possibly</code></example>
        public EdtfAnswer Is(AllenRelations relations, Edtf other, EdtfPolicy? policy = null)
        {
            var possible = date.RelationsTo(other, policy);
            if ((possible & relations) == 0) return EdtfAnswer.No;
            return (possible & ~relations) == 0 ? EdtfAnswer.Yes : EdtfAnswer.Possibly;
        }

        /// <summary>Whether this ends before another begins, on the day before or earlier: yes, no, or possibly.</summary>
        /// <param name="other">The other.</param>
        /// <param name="policy">The hemisphere of seasons, and what qualifiers add; without one, <see cref="EdtfPolicy.AsWritten"/>.</param>
        public EdtfAnswer IsBefore(Edtf other, EdtfPolicy? policy = null) => date.Is(AllenRelations.Before | AllenRelations.Meets, other, policy);

        /// <summary>Whether this begins after another has ended, on the day after or later: yes, no, or possibly.</summary>
        /// <param name="other">The other.</param>
        /// <param name="policy">The hemisphere of seasons, and what qualifiers add; without one, <see cref="EdtfPolicy.AsWritten"/>.</param>
        public EdtfAnswer IsAfter(Edtf other, EdtfPolicy? policy = null) => other.IsBefore(date, policy);

        /// <summary>Whether the two have a day in common; of all of a set, any member will do, and the gaps between them count for nothing.</summary>
        /// <remarks>Not the relation of Allen by that name, which is <see cref="AllenRelations.Overlaps"/>, but any in which a day is shared.</remarks>
        /// <param name="other">The other.</param>
        /// <param name="policy">The hemisphere of seasons, and what qualifiers add; without one, <see cref="EdtfPolicy.AsWritten"/>.</param>
        /// <example><code>Edtf.Parse("{1960,1970}").Overlaps(Edtf.Parse("1965")); // No</code></example>
        public EdtfAnswer Overlaps(Edtf other, EdtfPolicy? policy = null) =>
            SharedDays.Of(Candidates.OfParts(date, policy ?? EdtfPolicy.AsWritten), Candidates.OfParts(other, policy ?? EdtfPolicy.AsWritten));

        /// <summary>Whether a day is covered: <c>XXXX-12-XX</c> covers no day of June, possibly one of December.</summary>
        /// <param name="day">The day.</param>
        /// <param name="policy">The hemisphere of seasons, and what qualifiers add; without one, <see cref="EdtfPolicy.AsWritten"/>.</param>
        public EdtfAnswer Contains(LocalDate day, EdtfPolicy? policy = null) => date.Overlaps(Edtf.From(day), policy);

        /// <summary>The days that both may cover, or null where they have none in common.</summary>
        /// <remarks>Of the two extents: gaps in sets and unspecified digits count for nothing, and an end that is not known gives way to one that is.</remarks>
        /// <param name="other">The other.</param>
        /// <param name="policy">The hemisphere of seasons, and what qualifiers add; without one, <see cref="EdtfPolicy.AsWritten"/>.</param>
        /// <example><code>Edtf.Parse("2004-06").Intersection(Edtf.Parse("2004-06-15/..")); // 2004-06-15/2004-06-30</code></example>
        public EdtfExtent? Intersection(Edtf other, EdtfPolicy? policy = null) =>
            date.ExtentUnder(policy ?? EdtfPolicy.AsWritten).Intersection(other.ExtentUnder(policy ?? EdtfPolicy.AsWritten));

        /// <summary>The shortest stretch of days that holds both.</summary>
        /// <param name="other">The other.</param>
        /// <param name="policy">The hemisphere of seasons, and what qualifiers add; without one, <see cref="EdtfPolicy.AsWritten"/>.</param>
        /// <example><code>Edtf.Parse("1964").Span(Edtf.Parse("2008-03")); // 1964-01-01/2008-03-31</code></example>
        public EdtfExtent Span(Edtf other, EdtfPolicy? policy = null) =>
            date.ExtentUnder(policy ?? EdtfPolicy.AsWritten).Span(other.ExtentUnder(policy ?? EdtfPolicy.AsWritten));
    }
}
