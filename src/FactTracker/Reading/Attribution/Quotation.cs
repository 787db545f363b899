namespace FactTracker.Reading;

/// <summary>A quotation, whose speaker may be named before it, within it or after it, in another sentence.</summary>
/// <param name="opening">The sign it begins with.</param>
internal sealed class Quotation(char opening)
{
    private const int MostLinks = 64; // Quotations that go on from one another.

    /// <summary>The attribution that names the speaker, or null.</summary>
    public Speech? Speech { get; set; }

    /// <summary>The quotation that it goes on from when nobody is named for it, or null.</summary>
    public Quotation? Before { get; set; }

    /// <summary>The attribution of this quotation, or of the one that it goes on from.</summary>
    public Speech? Source
    {
        get
        {
            var quotation = this;
            for (var links = 0; quotation is { Speech: null, Before: { } before } && links < MostLinks; links++)
            {
                quotation = before;
            }

            return quotation.Speech;
        }
    }

    /// <summary>Whether a sign closes it.</summary>
    public bool IsClosedBy(char sign) => opening switch
    {
        '"' => sign is '"',
        '“' => sign is '”' or '"',
        '„' => sign is '“' or '”' or '"',
        '«' => sign is '»',
        '‘' => sign is '’',
        _ => sign == opening,
    };

    /// <summary>Whether a new paragraph that begins with a sign goes on with it.</summary>
    public bool IsContinuedBy(char sign) => sign == opening;
}
