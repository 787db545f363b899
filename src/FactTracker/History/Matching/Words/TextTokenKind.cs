namespace FactTracker.History;

/// <summary>What a piece of a text is.</summary>
internal enum TextTokenKind
{
    /// <summary>A word, or two neighbouring characters of a script without spaces.</summary>
    Word,

    /// <summary>The parts of a hashtag or a handle, together: #ThreeMileIsland is "threemileisland" beside its words.</summary>
    WholeTag,

    /// <summary>A number in digits.</summary>
    Number,

    /// <summary>A day in digits: 2020-03-01, 1.3.2020.</summary>
    Day,

    /// <summary>A month in digits: 2020-03.</summary>
    Month,

    /// <summary>A sign of percent.</summary>
    Percent,
}
