using System.Diagnostics.CodeAnalysis;

namespace FactTracker;

/// <summary>The catalogue of all rules, grouped by the first two digits of their codes.</summary>
/// <remarks>
/// 01 structure, 02 identity, 03 dates, 04 values, 05 confidences, 06 citations, 07 words, 08 standing, 09 interchange, 10 policies, 12
/// ledgers, 13 drafts, 14 publishing.
/// </remarks>
/// <example><code>foreach (var rule in Rules.All) Console.WriteLine($"{rule.Code} {rule.Title}");</code></example>
public static partial class Rules
{
    private static IReadOnlyList<Rule>? _all;

    // Created on first use, so that the initialisation order of the parts of this class does not matter.
    /// <summary>All rules, ordered by code.</summary>
    public static IReadOnlyList<Rule> All => _all ??=
    [
        MalformedJson, WrongType, MissingMember, DuplicateMember, UnlistedMember, LimitPassed, NullInList, UnsupportedVersion,
        LaterVersion, BadText, AmbiguousValue, UnrecognisedValue, NoSetLine, LaterSetLine, BadWrapper, MissingContent,
        UntitledSource, MoreProblems, RecordsAlone,
        BadId, DuplicateId, DanglingReference, OutsideReference, Cycle, SelfReference, SameAddress, SameWords,
        BadDate, BadInstant, BadPeriod, BackwardInterval, ArchivedTooEarly, AccessedTooEarly, ClaimAfterSource, WeekdayDisagrees,
        ExpiresTooEarly, JulianDay, ChangedBeforeRecorded, FutureDate, Expired, CheckOverdue,
        BadNumber, OutOfUnitRange, PartAboveWhole, HedgeAgainstBounds, ImpossibleQuantity, BadRating, MarginDisagrees, NotFromWholeAnswers,
        SharesAboveWhole,
        WordedUnit, DoesNotFollow, BadFormula, FormulaInputMissing, FormulaCircle, FormulaWithoutValue,
        BadConfidence, UnknownScale, TermNotOnScale, IntervalAgainstTerm,
        BadReliability, BadCredibility, BadUrl, EmptyQuote, BadLocatorTime, BadHash,
        BadCheckDigit, BadIdentifier, CitesNothing,
        UnlistedWord, UnlistedKind, BadLanguageTag, OtherTlpSpelling,
        ReasonWithoutStatus, SupersededWithoutSuccessor, RestsOnRetracted, UnresolvedConflict,
        NotInFormat, ForeignUnread, ForeignRepaired, NotCarried, ForeignMalformed, FileUnread,
        BadPolicy, TooFewOrigins, OverMaxAge, StaleByPolicy, NoSubject, NoCitation, NotArchived, NoQuote, NoEvidence, NoConfidence,
        Conflicting, EvidenceLost, BadCopyIndex, UnusableCopy,
        NotALedger, BadEntry, BackwardTime, BrokenChain, TornEntry, BadCheckpoint, UnusableSnapshot, OtherHead,
        PackedAway, EndsWithinEntry,
        DraftWithoutSubject, DraftWithoutProperty, DraftTimeUndone, DraftUnconfirmed,
        Withheld, LeakedSecret, CitesStricterSource,
    ];

    /// <summary>Finds the rule with a code.</summary>
    /// <param name="code">The code, such as <c>FT0301</c>; case does not matter.</param>
    /// <param name="rule">The rule, or null if no rule has the code.</param>
    /// <returns>Whether a rule has the code.</returns>
    public static bool TryFind(string code, [NotNullWhen(true)] out Rule? rule)
    {
        rule = All.FirstOrDefault(known => string.Equals(known.Code, code, StringComparison.OrdinalIgnoreCase));
        return rule is not null;
    }
}
