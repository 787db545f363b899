using FactTracker.Analysis;
using NodaTime;

namespace FactTracker.History;

/// <summary>Questions about recorded time (what was known when) and valid time (what a claim is about).</summary>
/// <remarks>
/// Recorded time is that of the ledger's entries; a claim's own member <c>recorded</c> is content like any other. Valid time is the claim's
/// <c>when</c>.
/// </remarks>
/// <example><code>
/// var then = Instant.FromUtc(2025, 10, 1, 12, 0);
/// var believed = ledger.AsOf(then, Edtf.Parse("2024")).Set; // what was believed on 1 October about 2024
/// </code></example>
public static class LedgerTimes
{
    extension(Ledger ledger)
    {
        /// <summary>Returns what was known at a time, about a time; either may be left out.</summary>
        /// <remarks>
        /// An entry counts from its recorded time on, so a correction of the past is visible from the moment it was recorded and no
        /// sooner. Entries of one instant count together. The ledger does not know what will be recorded: an answer about a time at or
        /// after that of the last entry is not settled (<see cref="AsOfAnswer.IsSettled"/>).
        /// </remarks>
        /// <param name="known">The recorded time: the set is as it was after the last entry at or before it. Null for all entries.</param>
        /// <param name="about">The valid time, as in <see cref="AboutTime"/>. Null for claims about any time.</param>
        /// <param name="match">Which claims count when their time is not known exactly.</param>
        /// <exception cref="InvalidOperationException">The entries of that time were packed away.</exception>
        public AsOfAnswer AsOf(Instant? known = null, Edtf? about = null, TimeMatch match = TimeMatch.Possibly)
        {
            ArgumentNullException.ThrowIfNull(ledger);
            var state = known is { } time ? ledger.StateAt(time) : ledger.End;
            return new AsOfAnswer(about is { } when ? state.Set.AboutTime(when, match) : state.Set)
            {
                Known = known,
                About = about,
                Match = match,
                LastEntry = state.Sequence,
                LastRecorded = state.Sequence == 0 ? null : state.At,
                IsSettled = state.Sequence < ledger.End.Sequence,
            };
        }
    }

    extension(ClaimSet set)
    {
        /// <summary>Returns the part of the set that is about a time.</summary>
        /// <remarks>
        /// A claim without <c>when</c> holds regardless of time, so it is always included. A claim whose time is stated as unknown may be
        /// about any time. The sources that the claims need are included, as in <see cref="QuestionAnswer.ToSet"/>; relations to claims
        /// that are left out remain.
        /// </remarks>
        /// <param name="time">The time.</param>
        /// <param name="match">Which claims count when their time is not known exactly.</param>
        public ClaimSet AboutTime(Edtf time, TimeMatch match = TimeMatch.Possibly)
        {
            ArgumentNullException.ThrowIfNull(set);
            var question = new TimeQuestion(time, match);
            var chosen = set.Claims.Where(question.HoldsFor).ToArray();
            return set with { Claims = [.. chosen], Sources = AnsweredSources.Of(set, chosen) };
        }
    }
}
