using NodaTime;

namespace FactTracker;

/// <summary>A set of claims and their sources, with metadata such as a title.</summary>
/// <remarks>
/// <para>Ids are unique among the sources and claims together. A claim or source may refer to a record that does not exist; a check
/// reports it.</para>
/// <para>Immutable and thread-safe. Equal by content and order. Lookups by id, by cited source and by subject take constant time; they use
/// indexes that are built on first use.</para>
/// </remarks>
/// <example><code>
/// var set = new ClaimSet
/// {
///     Title = "Who needs whom",
///     Sources = [new Source("fom-2024") { Kind = SourceKind.Survey, Title = "Attitudes to other countries" }],
///     Claims = [new Claim("friendly-2024") { Text = "65% view China as friendly, 2024", Citations = ["fom-2024"] }],
/// };
/// </code></example>
public sealed partial record ClaimSet
{
    /// <summary>A set without claims and sources.</summary>
    public static ClaimSet Empty { get; } = new();

    /// <summary>The id of the set, an IRI, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>A description of the set, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The language of its texts, or null.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The publisher, or null.</summary>
    public Agent? Publisher { get; init; }

    /// <summary>The licence, or null.</summary>
    public string? License { get; init; }

    /// <summary>When the set was created, or null.</summary>
    public Instant? Created { get; init; }

    /// <summary>When the set was last changed, or null.</summary>
    public Instant? Modified { get; init; }

    /// <summary>Translations of its texts.</summary>
    public ValueList<Translation> Translations { get; init; }

    /// <summary>The conflicts of merges that have not been resolved. A check reports each as an error (FT0804).</summary>
    public ValueList<MergeConflict> MergeConflicts { get; init; }

    /// <summary>The members that the format does not define.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>The sources that its claims cite, and the sources that those are based on, in the given order.</summary>
    public SourceList Sources { get; init; } = SourceList.Empty;

    /// <summary>The claims, in the given order.</summary>
    public ClaimList Claims { get; init; } = ClaimList.Empty;

    /// <summary>Returns the title and the numbers of claims and sources.</summary>
    public override string ToString() => $"{Title ?? Id ?? "A claim set"}: {Claims.Count} claims, {Sources.Count} sources";
}
