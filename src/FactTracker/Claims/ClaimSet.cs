using NodaTime;

namespace FactTracker;

/// <summary>Claims and the sources they rest on, with what is said of them as a whole.</summary>
/// <remarks>
/// <para>Ids are unique among the sources and claims together. References from a claim or a source to another may be missing their target;
/// a check says so.</para>
/// <para>Immutable and safe to use from many threads. Equal by content and order. Look-ups by id, by cited source and by subject are constant
/// time, on indexes built at the first question.</para>
/// </remarks>
/// <example><code>
/// var set = new ClaimSet
/// {
///     Title = "Who needs whom",
///     Sources = [new Source("fom-2024") { Kind = SourceKind.Survey, Title = "Attitudes to other countries" }],
///     Claims = [new Claim("friendly-2024") { Text = "65% view China as friendly, 2024", Citations = ["fom-2024"] }],
/// };
/// </code></example>
public sealed record ClaimSet
{
    /// <summary>A set of no claim and no source.</summary>
    public static ClaimSet Empty { get; } = new();

    /// <summary>The id of the set, an IRI, or null.</summary>
    public string? Id { get; init; }

    /// <summary>The title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>What the set is about, or null.</summary>
    public string? Description { get; init; }

    /// <summary>The language of the words in it, or null.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>Who publishes it, or null.</summary>
    public Agent? Publisher { get; init; }

    /// <summary>The licence it is under, or null.</summary>
    public string? License { get; init; }

    /// <summary>When it was begun, or null.</summary>
    public Instant? Created { get; init; }

    /// <summary>When it was last changed, or null.</summary>
    public Instant? Modified { get; init; }

    /// <summary>Its words in other languages.</summary>
    public ValueList<Translation> Translations { get; init; }

    /// <summary>Members that the format does not list.</summary>
    public Extensions Extensions { get; init; } = Extensions.Empty;

    /// <summary>The sources its claims cite and those draw on, in the order given.</summary>
    public SourceList Sources { get; init; } = SourceList.Empty;

    /// <summary>What is claimed, in the order given.</summary>
    public ClaimList Claims { get; init; } = ClaimList.Empty;

    /// <summary>The title and the counts.</summary>
    public override string ToString() => $"{Title ?? Id ?? "A claim set"}: {Claims.Count} claims, {Sources.Count} sources";
}
