namespace FactTracker;

/// <summary>How far a record may be shared: a level of the Traffic Light Protocol 2.0 of FIRST.</summary>
/// <remarks>
/// <para>From the strictest to the freest: RED (for the ears of the recipients alone), AMBER+STRICT (their organisation), AMBER (their
/// organisation and its clients), GREEN (their community), CLEAR (everybody).</para>
/// <para>A word that is not on the list is kept and counts as <see cref="Red"/> wherever a level is compared, so that a misspelt level
/// never sets anything free. <see cref="TryRead"/> reads other spellings too, such as <c>TLP:GREEN</c> and the WHITE of TLP 1.0.</para>
/// </remarks>
/// <example><code>new Marking { Tlp = TlpLevel.AmberStrict }</code></example>
public sealed partial class TlpLevel : Word<TlpLevel>, IWordList<TlpLevel>
{
    private const string Prefix = "TLP:";
    private const string FormerClear = "WHITE"; // Of TLP 1.0; TLP 2.0 renamed it.

    private TlpLevel(string name, int strictness, bool isKnown = true)
        : base(name, isKnown) => Strictness = strictness;

    /// <summary>For the recipients alone.</summary>
    public static TlpLevel Red { get; } = new("RED", 4);

    /// <summary>For the organisation of the recipients.</summary>
    public static TlpLevel AmberStrict { get; } = new("AMBER+STRICT", 3);

    /// <summary>For the organisation of the recipients and its clients.</summary>
    public static TlpLevel Amber { get; } = new("AMBER", 2);

    /// <summary>For the community of the recipients.</summary>
    public static TlpLevel Green { get; } = new("GREEN", 1);

    /// <summary>For everybody.</summary>
    public static TlpLevel Clear { get; } = new("CLEAR", 0);

    /// <inheritdoc/>
    public static IReadOnlyList<TlpLevel> Known { get; } =
        [Red, AmberStrict, Amber, Green, Clear];

    /// <summary>How strict the level is: 0 for CLEAR up to 4 for RED, and for a word that is not on the list.</summary>
    public int Strictness { get; }

    /// <summary>Reads a level as people write it: in any case, with or without <c>TLP:</c> before it, and WHITE for CLEAR.</summary>
    /// <param name="text">The text.</param>
    /// <param name="level">The level, or null when it is none.</param>
    /// <returns>Whether the text is a level.</returns>
    /// <example><code>TlpLevel.TryRead("tlp:white", out var level) // TlpLevel.Clear</code></example>
    public static bool TryRead(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TlpLevel? level)
    {
        ArgumentNullException.ThrowIfNull(text);
        var word = text.Trim().ToUpperInvariant();
        if (word.StartsWith(Prefix, StringComparison.Ordinal)) word = word[Prefix.Length..].TrimStart();
        level = word == FormerClear ? Clear : Known.FirstOrDefault(known => known.Name == word);
        return level is not null;
    }

    static TlpLevel IWordList<TlpLevel>.Unlisted(string name) => new(name, Red.Strictness, isKnown: false);
}
