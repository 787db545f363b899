namespace FactTracker.Interchange;

/// <summary>The precision of a Wikibase time; the numbers are those of its data model.</summary>
public enum WikibasePrecision
{
    /// <summary>A thousand million years.</summary>
    GigaYear = 0,

    /// <summary>A hundred million years.</summary>
    HundredMegaYears = 1,

    /// <summary>Ten million years.</summary>
    TenMegaYears = 2,

    /// <summary>A million years.</summary>
    MegaYear = 3,

    /// <summary>A hundred thousand years.</summary>
    HundredKiloYears = 4,

    /// <summary>Ten thousand years.</summary>
    TenKiloYears = 5,

    /// <summary>A millennium, counted 1 to 1000.</summary>
    Millennium = 6,

    /// <summary>A century, counted 1 to 100: 1901 to 2000 is the twentieth.</summary>
    Century = 7,

    /// <summary>A decade, by its digits: 1990 to 1999.</summary>
    Decade = 8,

    /// <summary>A year.</summary>
    Year = 9,

    /// <summary>A month.</summary>
    Month = 10,

    /// <summary>A day.</summary>
    Day = 11,

    /// <summary>An hour.</summary>
    Hour = 12,

    /// <summary>A minute.</summary>
    Minute = 13,

    /// <summary>A second.</summary>
    Second = 14,
}
