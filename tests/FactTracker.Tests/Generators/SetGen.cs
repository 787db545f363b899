using CsCheck;

namespace FactTracker.Tests.Generators;

/// <summary>
/// Claim sets that can be written and read: every member of the model, every kind of value, unknown members sprinkled in. Ids are unique;
/// whether references lead somewhere is left to chance.
/// </summary>
internal static class SetGen
{
    private static readonly Gen<ClaimSet> Header = Gen.Const(ClaimSet.Empty)
        .Sometimes(TextGen.NotBlank, (set, id) => set with { Id = id })
        .Sometimes(TextGen.Any, (set, title) => set with { Title = title }, oneIn: 2)
        .Sometimes(TextGen.Any, (set, description) => set with { Description = description })
        .Sometimes(TranslationGen.Language, (set, language) => set with { Language = language })
        .Sometimes(AgentGen.Any, (set, publisher) => set with { Publisher = publisher })
        .Sometimes(TextGen.Any, (set, license) => set with { License = license })
        .Sometimes(DateGen.Instant, (set, created) => set with { Created = created })
        .Sometimes(DateGen.Instant, (set, modified) => set with { Modified = modified })
        .Sometimes(TranslationGen.Several, (set, translations) => set with { Translations = translations })
        .Sometimes(MergeConflictGen.Any.Several(1, 2), (set, conflicts) => set with { MergeConflicts = conflicts }, oneIn: 8)
        .Sometimes(ExtensionsGen.Any, (set, extensions) => set with { Extensions = extensions })
        .Sometimes(Gen.Int[8, 9], (set, minor) => set.WithFormatVersion(new FormatVersion(1, minor)), oneIn: 5);

    /// <summary>A set of up to four sources and four claims.</summary>
    public static Gen<ClaimSet> Any { get; } = Sized(4);

    /// <summary>A set of up to so many sources and so many claims.</summary>
    public static Gen<ClaimSet> Sized(int most) =>
        from header in Header
        from sources in SourceGen.Any.Array[0, most]
        from claims in ClaimGen.Any.Array[0, most]
        select header with
        {
            Sources = new SourceList([.. sources.Select((source, index) => source with { Id = TextGen.IdText("s", index) })]),
            Claims = new ClaimList([.. claims.Select((claim, index) => claim with { Id = TextGen.IdText("c", index) })]),
        };
}
