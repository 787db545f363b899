namespace FactTracker.Checking;

/// <summary>All rules that are checked on the model. Rules that only a text can break are checked by the reader.</summary>
internal static class RuleBook
{
    /// <summary>The rules that need the whole set.</summary>
    public static IReadOnlyList<ISetRule> OfSets { get; } =
    [
        new DuplicateIdRule(), new UnresolvedConflictRule(), new CycleRule(), new SupersededWithoutSuccessorRule(),
        new RestsOnRetractedRule(), new SharesAboveWholeRule(), new DerivedValueRule(),
    ];

    /// <summary>The rules that need the whole set and note what is not wrong.</summary>
    public static IReadOnlyList<ISetRule> NotesOfSets { get; } = [new SameAddressRule(), new SameWordsRule(), new CitesStricterRule()];

    /// <summary>The rules that apply only where a policy asks for them.</summary>
    public static IReadOnlyList<IGateRule> OfGates { get; } =
        [new MinOriginsRule(), new MaxAgeRule(), new NoStaleRule(), new NoConflictsRule(), new RequirementRule()];

    /// <summary>The rules that check one part at a time, in the order in which they are applied.</summary>
    public static IReadOnlyList<IPartRule> OfParts { get; } =
    [
        new MissingContentRule(), new UntitledSourceRule(),
        new MissingIdRule(), new ReferenceRule(), new SelfReferenceRule(),
        new ArchivedTooEarlyRule(), new AccessedTooEarlyRule(), new ClaimAfterSourceRule(), new WeekdayDisagreesRule(),
        new ExpiresTooEarlyRule(), new ChangedBeforeRecordedRule(), new FutureDateRule(), new OutOfDateRule(),
        new WordedUnitRule(), new OutOfUnitRangeRule(), new PartAboveWholeRule(), new HedgeAgainstBoundsRule(), new BadRatingRule(),
        new MarginDisagreesRule(), new NotFromWholeAnswersRule(),
        new UnknownScaleRule(), new TermNotOnScaleRule(), new IntervalAgainstTermRule(),
        new BadReliabilityRule(), new BadCredibilityRule(), new BadUrlRule(), new EmptyQuoteRule(), new BadHashRule(),
        new IdentifierRule(), new CitesNothingRule(),
        new UnlistedWordRule<SourceKind>("a kind of source", Rules.UnlistedKind),
        new UnlistedWordRule<RelationType>("a relation", Rules.UnlistedKind),
        new UnlistedWordRule<Verdict>("a verdict", Rules.UnlistedKind),
        new UnlistedWordRule<LinkKind>("a kind of link", Rules.UnlistedWord),
        new UnlistedWordRule<TlpLevel>("a level of the Traffic Light Protocol", Rules.UnlistedWord),
        new UnlistedWordRule<Modality>("a modality", Rules.UnlistedWord),
        new UnlistedWordRule<Stance>("a stance", Rules.UnlistedWord),
        new UnlistedWordRule<Rank>("a rank", Rules.UnlistedWord),
        new UnlistedWordRule<ClaimStatus>("a status", Rules.UnlistedWord),
        new UnlistedWordRule<SourceStatus>("a status", Rules.UnlistedWord),
        new UnlistedWordRule<Approximation>("an approximation", Rules.UnlistedWord),
        new BadLanguageTagRule(),
        new ReasonWithoutStatusRule(), new UndoneDraftRule(),
    ];
}
