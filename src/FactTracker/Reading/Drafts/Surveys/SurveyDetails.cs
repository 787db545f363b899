namespace FactTracker.Reading;

/// <summary>What a sentence states about a survey.</summary>
internal sealed record SurveyDetails
{
    /// <summary>The index of the mention that is the number of those asked; -1 when there is none.</summary>
    public int Sample { get; init; } = -1;

    /// <summary>The number of those asked, or null.</summary>
    public long? SampleSize { get; init; }

    /// <summary>The same in words: "more than 2,000 adults"; or null.</summary>
    public string? SampleWords { get; init; }

    /// <summary>Who was asked, as a noun: "residents"; or null.</summary>
    public string? People { get; init; }

    /// <summary>Who carried it out, or null.</summary>
    public string? Pollster { get; init; }

    /// <summary>How people were asked, or null.</summary>
    public string? Method { get; init; }

    /// <summary>When people were asked, or null.</summary>
    public Edtf? Fieldwork { get; init; }

    /// <summary>When it was published, or null.</summary>
    public Edtf? Published { get; init; }

    /// <summary>The words that state it.</summary>
    public string Words { get; init; } = "";

    /// <summary>Whether anything is known that only a survey has.</summary>
    public bool IsDistinct => SampleSize is not null || Pollster is not null || Method is not null;

    /// <summary>Whether a date is known, which an election has as well.</summary>
    public bool HasDate => Fieldwork is not null || Published is not null;
}
