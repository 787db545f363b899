namespace FactTracker.Reading;

/// <summary>English words for changes, with their direction.</summary>
internal static class EnglishChanges
{
    /// <summary>To a larger value.</summary>
    public const string Rising =
        """
        rose rises rise risen rising grew grows grow grown growing increased increases increase increasing climbed climbs climb
        climbing jumped jumps jump jumping surged surges surge surging soared soars soar soaring rocketed rockets rocketing
        skyrocketed up raised raises raise raising lifted lifts lift lifting hiked hikes hike hiking gained gains gain gaining
        widened widens widening spiked spikes spike spiking swelled swells swelling ballooned ballooning expanded expands expanding
        expansion accelerated accelerates accelerating rebounded rebounds rebound rallied rallies rallying boosted boosts boost
        boosting upgraded doubled doubles doubling tripled triples tripling trebled trebling quadrupled quadrupling quintupled
        strengthened strengthens strengthening crept advanced leapt leaped leap improved improves improving improvement growth
        upswing upturn uptick
        """;

    /// <summary>To a smaller value.</summary>
    public const string Falling =
        """
        fell falls fall fallen falling dropped drops drop dropping declined declines decline declining decreased decreases decrease
        decreasing slid slides slide sliding slipped slips slip slipping down slumped slumps slump slumping sank sinks sink sunk
        sinking shrank shrinks shrink shrunk shrinking plunged plunges plunge plunging plummeted plummets plummeting tumbled tumbles
        tumble tumbling dipped dips dip dipping eased eases easing lowered lowers lowering reduced reduces reduce reducing reduction
        reductions cut cuts cutting slashed slashes slash slashing trimmed trims trimming pared halved halves halving narrowed
        narrows narrowing shed sheds shedding weakened weakens weakening contracted contracts contracting contraction dwindled
        dwindles dwindling retreated retreats retreating slowed slows slowing downgraded collapsed collapses collapsing crashed
        crashing nosedived lost downturn downswing
        """;

    /// <summary>Verbs whose object can also be what is collected, carried or thrown.</summary>
    public const string Collecting = "raise raises raised raising lift lifts lifted lifting drop drops dropped dropping";

    /// <summary>Larger than something else.</summary>
    public const string Larger = "higher larger bigger greater longer taller heavier costlier dearer pricier older hotter warmer";

    /// <summary>Smaller than something else.</summary>
    public const string Smaller = "lower smaller fewer less shorter lighter cheaper younger cooler colder";

    /// <summary>Other comparisons.</summary>
    public const string Compared = "more faster slower deeper richer poorer wider narrower stronger weaker better worse";

    /// <summary>Things that are counted in points of their own.</summary>
    public const string Indices = "index indices indexes dow ftse nasdaq nikkei dax cac benchmark benchmarks stocks";

    /// <summary>What an amount is paid or given for.</summary>
    public const string RateParts =
        """
        share head person unit ticket piece bottle household family pupil student patient worker employee night vote word page item
        copy seat kilo pound ounce tonne ton barrel litre liter gallon bushel acre hectare mile metre meter kilometre kilometer
        shift visit dose game match pop plate cup loaf dozen pack packet kilogram kilowatt gram passenger customer resident
        """;
}
