namespace FactTracker.Interchange.Formats.Prov;

/// <summary>An entity of a document. What is only referred to has no attributes.</summary>
internal sealed class ProvEntity(int name)
{
    private string? _label;

    /// <summary>The number of its name.</summary>
    public int Name => name;

    /// <summary>The type, as a qualified name.</summary>
    public string? Type { get; private set; }

    /// <summary>The set, source or claim that it is, or null.</summary>
    public object? Record { get; private set; }

    // Asked late: the texts of all claims together are about as long as the document.
    public string? Label => _label ?? LabelOf(Record);

    /// <summary>Describes it as a record.</summary>
    public void Describe(string type, object record)
    {
        var before = Label;
        (Type, Record) = (type, record);
        _label = LabelOf(record) is null ? before : null;
    }

    /// <summary>Describes it as something that is no record.</summary>
    public void Describe(string type, string? label)
    {
        Type = type;
        _label = label ?? _label;
    }

    private static string? LabelOf(object? record) => record switch
    {
        Claim claim => claim.Text,
        Source source => source.Title,
        ClaimSet set => set.Title,
        _ => null,
    };
}
