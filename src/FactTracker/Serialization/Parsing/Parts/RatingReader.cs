using FactTracker.Json;

namespace FactTracker.Serialization.Parsing;

/// <summary>Reads the ratings of reviews.</summary>
internal static class RatingReader
{
    private static readonly MemberTable Members = new("value", "best", "worst", "label");

    public static Rating? Read(ref JsonCursor reader, ReadContext context)
    {
        if (!context.EnterObject(ref reader, "a rating")) return null;
        decimal? value = null, best = null, worst = null;
        string? label = null;
        var members = new ObjectReader(Members, ref reader);
        while (members.Next(ref reader, context))
        {
            switch (members.Current)
            {
                case 0: value = Scalars.Amount(ref reader, context); break;
                case 1: best = Scalars.Amount(ref reader, context); break;
                case 2: worst = Scalars.Amount(ref reader, context); break;
                default: label = Strings.Shared(ref reader, context); break;
            }
        }

        return new Rating { Value = value, Best = best, Worst = worst, Label = label, Extensions = members.Extensions };
    }
}
