namespace FactTracker;

/// <summary>
/// The groupings of months within a year: seasons, quarters, quadrimesters and semestrals. The values are the EDTF codes.
/// </summary>
/// <remarks>
/// The Library of Congress specification, level 2, "Sub-year groupings". The specification does not fix the months of a season; see
/// <see cref="EdtfPolicy.Seasons"/>.
/// </remarks>
/// <example><code>Edtf.Parse("2001-34").Season; // SecondQuarter</code></example>
public enum EdtfSeason
{
    /// <summary>Spring, hemisphere not stated.</summary>
    Spring = 21,

    /// <summary>Summer, hemisphere not stated.</summary>
    Summer = 22,

    /// <summary>Autumn, hemisphere not stated.</summary>
    Autumn = 23,

    /// <summary>Winter, hemisphere not stated.</summary>
    Winter = 24,

    /// <summary>Spring, northern hemisphere.</summary>
    NorthernSpring = 25,

    /// <summary>Summer, northern hemisphere.</summary>
    NorthernSummer = 26,

    /// <summary>Autumn, northern hemisphere.</summary>
    NorthernAutumn = 27,

    /// <summary>Winter, northern hemisphere.</summary>
    NorthernWinter = 28,

    /// <summary>Spring, southern hemisphere.</summary>
    SouthernSpring = 29,

    /// <summary>Summer, southern hemisphere.</summary>
    SouthernSummer = 30,

    /// <summary>Autumn, southern hemisphere.</summary>
    SouthernAutumn = 31,

    /// <summary>Winter, southern hemisphere.</summary>
    SouthernWinter = 32,

    /// <summary>January to March.</summary>
    FirstQuarter = 33,

    /// <summary>April to June.</summary>
    SecondQuarter = 34,

    /// <summary>July to September.</summary>
    ThirdQuarter = 35,

    /// <summary>October to December.</summary>
    FourthQuarter = 36,

    /// <summary>January to April.</summary>
    FirstQuadrimester = 37,

    /// <summary>May to August.</summary>
    SecondQuadrimester = 38,

    /// <summary>September to December.</summary>
    ThirdQuadrimester = 39,

    /// <summary>January to June.</summary>
    FirstSemestral = 40,

    /// <summary>July to December.</summary>
    SecondSemestral = 41,
}
