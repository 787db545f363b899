using FactTracker.Dates;
using NodaTime;

namespace FactTracker;

/// <summary>Relations between dates in time.</summary>
/// <example><code>Edtf.Parse("1985-04").IsBefore(Edtf.Parse("1985-06")); // Yes</code></example>
public static class EdtfRelations
{
    private const int MostPairs = 1 << 16; // The number of pairs of blocks; each takes less than a microsecond.

    extension(Edtf date)
    {
        /// <summary>Returns every relation that this date may have to another: one flag when it is certain, otherwise several.</summary>
        /// <remarks>
        /// <para>A year, month, season or day is the interval of its days. With unspecified digits it is one of the units that match:
        /// <c>1985</c> is the whole year, <c>1985-XX-XX</c> is some day in it. An interval begins on some day of its start and ends on some
        /// day of its end, as the specification defines: <c>1964/2008</c> begins sometime in 1964. A "one of" set is one of its members; an
        /// "all of" set is taken from its first day to its last. An unknown end may be any day, or never; an open end is after every
        /// day.</para>
        /// <para>No possible relation is ever missing. If there are many alternatives (more than 65,536 pairs, or ranges of seasons or of
        /// open months and years in a set), the result may include relations that are not possible.</para>
        /// </remarks>
        /// <param name="other">The other date.</param>
        /// <param name="policy">The hemisphere of seasons, and the margins that qualifiers add; <see cref="EdtfPolicy.AsWritten"/> by
        /// default.</param>
        /// <example><code>Edtf.Parse("1985-04-12").RelationsTo(Edtf.Parse("1985")); // During</code></example>
        public AllenRelations RelationsTo(Edtf other, EdtfPolicy? policy = null)
        {
            var (mine, theirs) =
                (Candidates.Of(date, policy ?? EdtfPolicy.AsWritten), Candidates.Of(other, policy ?? EdtfPolicy.AsWritten));
            while ((long)mine.Blocks.Count * theirs.Blocks.Count > MostPairs)
            {
                // Both are blurred when they have equally many blocks, so that swapping the dates gives the same result.
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

        /// <summary>Whether this date has one of the given relations to another: yes, no, or possibly.</summary>
        /// <param name="relations">The relation, or several of which any is sufficient, such as
        /// <see cref="AllenRelations.SharesDays"/>.</param>
        /// <param name="other">The other date.</param>
        /// <param name="policy">The hemisphere of seasons, and the margins that qualifiers add; <see cref="EdtfPolicy.AsWritten"/> by
        /// default.</param>
        /// <example><code>Edtf.Parse("2004-06-XX").Is(AllenRelations.Before, Edtf.Parse("2004-06-15")); // Possibly</code></example>
        public EdtfAnswer Is(AllenRelations relations, Edtf other, EdtfPolicy? policy = null)
        {
            var possible = date.RelationsTo(other, policy);
            if ((possible & relations) == 0) return EdtfAnswer.No;
            return (possible & ~relations) == 0 ? EdtfAnswer.Yes : EdtfAnswer.Possibly;
        }

        /// <summary>Whether this date ends before another begins, at the latest on the day before: yes, no, or possibly.</summary>
        /// <param name="other">The other date.</param>
        /// <param name="policy">The hemisphere of seasons, and the margins that qualifiers add; <see cref="EdtfPolicy.AsWritten"/> by
        /// default.</param>
        public EdtfAnswer IsBefore(Edtf other, EdtfPolicy? policy = null) =>
            date.Is(AllenRelations.Before | AllenRelations.Meets, other, policy);

        /// <summary>Whether this date begins after another has ended, at the earliest on the day after: yes, no, or possibly.</summary>
        /// <param name="other">The other date.</param>
        /// <param name="policy">The hemisphere of seasons, and the margins that qualifiers add; <see cref="EdtfPolicy.AsWritten"/> by
        /// default.</param>
        public EdtfAnswer IsAfter(Edtf other, EdtfPolicy? policy = null) => other.IsBefore(date, policy);

        /// <summary>
        /// Whether the two dates have a day in common. For an "all of" set, any member is sufficient, and the gaps between members do not
        /// count.
        /// </summary>
        /// <remarks>
        /// This is not Allen's relation of that name, which is <see cref="AllenRelations.Overlaps"/>, but any relation in which a day is
        /// shared.
        /// </remarks>
        /// <param name="other">The other date.</param>
        /// <param name="policy">The hemisphere of seasons, and the margins that qualifiers add; <see cref="EdtfPolicy.AsWritten"/> by
        /// default.</param>
        /// <example><code>Edtf.Parse("{1960,1970}").Overlaps(Edtf.Parse("1965")); // No</code></example>
        public EdtfAnswer Overlaps(Edtf other, EdtfPolicy? policy = null) =>
            SharedDays.Of(
                Candidates.OfParts(date, policy ?? EdtfPolicy.AsWritten), Candidates.OfParts(other, policy ?? EdtfPolicy.AsWritten));

        /// <summary>Whether the date covers a day: <c>XXXX-12-XX</c> covers no day of June, but possibly a day of December.</summary>
        /// <param name="day">The day.</param>
        /// <param name="policy">The hemisphere of seasons, and the margins that qualifiers add; <see cref="EdtfPolicy.AsWritten"/> by
        /// default.</param>
        public EdtfAnswer Contains(LocalDate day, EdtfPolicy? policy = null) => date.Overlaps(Edtf.From(day), policy);

        /// <summary>Returns the days that both dates may cover, or null when they have none in common.</summary>
        /// <remarks>
        /// The result is the intersection of the two extents. It ignores gaps in sets and unspecified digits, and a known end takes
        /// precedence over an unknown one.
        /// </remarks>
        /// <param name="other">The other date.</param>
        /// <param name="policy">The hemisphere of seasons, and the margins that qualifiers add; <see cref="EdtfPolicy.AsWritten"/> by
        /// default.</param>
        /// <example><code>Edtf.Parse("2004-06").Intersection(Edtf.Parse("2004-06-15/..")); // 2004-06-15/2004-06-30</code></example>
        public EdtfExtent? Intersection(Edtf other, EdtfPolicy? policy = null) =>
            date.ExtentUnder(policy ?? EdtfPolicy.AsWritten).Intersection(other.ExtentUnder(policy ?? EdtfPolicy.AsWritten));

        /// <summary>Returns the shortest interval of days that contains both dates.</summary>
        /// <param name="other">The other date.</param>
        /// <param name="policy">The hemisphere of seasons, and the margins that qualifiers add; <see cref="EdtfPolicy.AsWritten"/> by
        /// default.</param>
        /// <example><code>Edtf.Parse("1964").Span(Edtf.Parse("2008-03")); // 1964-01-01/2008-03-31</code></example>
        public EdtfExtent Span(Edtf other, EdtfPolicy? policy = null) =>
            date.ExtentUnder(policy ?? EdtfPolicy.AsWritten).Span(other.ExtentUnder(policy ?? EdtfPolicy.AsWritten));
    }
}
