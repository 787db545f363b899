using System.Globalization;

namespace FactTracker.Interchange.Formats.FollowTheMoney;

/// <summary>Numbers as FollowTheMoney writes them: digits and a point.</summary>
internal static class NumberText
{
    public static string Of(decimal amount) => amount.ToString(CultureInfo.InvariantCulture);
}
