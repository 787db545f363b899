using System.Text.Json;

namespace FactTracker.Analysis;

/// <summary>The conflicts of a set under a policy.</summary>
/// <remarks>
/// Pairs are listed cluster by cluster, in the order of the set, up to <see cref="ConflictPolicy.PairsPerCluster"/> of each cluster
/// and to <see cref="MostPairs"/> of all, and after them the pairs that could not be compared, if there are at most
/// <see cref="MostNotComparable"/>. Everything is counted. Immutable; equality is by content.
/// </remarks>
/// <example><code>
/// var conflicts = set.FindConflicts();
/// Console.WriteLine(conflicts.ToWords(CultureInfo.InvariantCulture));
/// </code></example>
public sealed record Conflicts
{
    /// <summary>Pairs that could not be compared are listed if there are at most this many.</summary>
    public const int MostNotComparable = 100;

    /// <summary>At most this many pairs in conflict are listed, those of the first clusters. All are counted.</summary>
    public const int MostPairs = 100_000;

    internal Conflicts()
    {
    }

    /// <summary>The name of the policy.</summary>
    public required string Policy { get; init; }

    /// <summary>The listed pairs.</summary>
    public ValueList<Conflict> Pairs { get; init; }

    /// <summary>The groups of claims that conflicts tie together, in the order of their first claims.</summary>
    public ValueList<ConflictCluster> Clusters { get; init; }

    /// <summary>The number of pairs that could not be compared, by reason, in alphabetical order.</summary>
    public ValueList<ConflictCount> NotComparable { get; init; }

    /// <summary>
    /// The number of pairs whose values exclude each other but which a relation explains (<c>supersedes</c>, <c>corrects</c>, …), by the
    /// type of the relation, in alphabetical order. They are no conflicts.
    /// </summary>
    public ValueList<ConflictCount> Explained { get; init; }

    /// <summary>The properties that were learnt to have a single value; empty unless the policy asks for it.</summary>
    public ValueList<ClaimValue> LearntSingleValued { get; init; }

    /// <summary>The number of pairs in conflict, listed or not.</summary>
    public long Count => Clusters.Sum(cluster => cluster.Pairs);

    /// <summary>Whether there is a contradictory or possible conflict.</summary>
    public bool Any => !Clusters.IsEmpty;

    /// <summary>Writes the answer as a JSON object; the README of the folder documents its members.</summary>
    /// <param name="json">The writer.</param>
    public void WriteTo(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        ConflictsJson.Write(json, this);
    }

    /// <summary>Returns the answer as indented JSON.</summary>
    public string ToJson() => IndentedJson.Of(WriteTo);
}
