namespace FactTracker.Interchange.Formats.QuickStatements;

/// <summary>The words of commands, and the names of the extensions that keep what the model has no member for.</summary>
internal static class CommandNames
{
    public const string Prefix = "quickstatements:";
    public const string Create = "CREATE";
    public const string Last = "LAST";

    /// <summary>On a set: the commands that add no statement, or that were not understood, in their order.</summary>
    public const string Commands = Prefix + "commands";

    /// <summary>On a claim: that its statement is added even if there is one with the same value.</summary>
    public const string New = Prefix + "new";

    /// <summary>On a claim: the comment of its command.</summary>
    public const string Comment = Prefix + "comment";

    /// <summary>On a claim: the qualifiers that were not understood, as in the command.</summary>
    public const string Qualifiers = Prefix + "qualifiers";

    /// <summary>On a source: its reference as in the command, when it would be written otherwise.</summary>
    public const string Reference = Prefix + "reference";

    /// <summary>On a value: the value as in the command, when it would be written otherwise.</summary>
    public const string Value = Prefix + "value";

    // The beginning of the ids of entities that commands create.
    private const string Created = Prefix + "new-";

    /// <summary>Returns the id of the entity that a command creates.</summary>
    /// <param name="number">The number of the command among those that create, from 1.</param>
    public static string IdOfNew(int number) => FormattableString.Invariant($"{Created}{number}");

    /// <summary>Returns the number in the id of an entity that a command creates; 0 for any other id.</summary>
    public static int NumberOfNew(string id) => id.StartsWith(Created, StringComparison.Ordinal)
        && int.TryParse(id.AsSpan(Created.Length), System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture, out var number) && IdOfNew(number) == id ? number : 0;

    /// <summary>Returns the IRI of an entity of Wikidata.</summary>
    public static string IriOf(string id) => (id[0] == 'M' ? "https://commons.wikimedia.org/entity/" : WikibaseIris.Wikidata) + id;
}
