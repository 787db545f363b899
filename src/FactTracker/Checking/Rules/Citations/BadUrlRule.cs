namespace FactTracker.Checking;

/// <summary>An address is one that others can follow.</summary>
internal sealed class BadUrlRule : IPartRule<Url>
{
    public void Check(Url part, Spot spot)
    {
        if (part.IsWeb) return;
        spot.Findings.Add(new Finding(Rules.BadUrl, spot.Here, $"\"{Shown.Of(part.Text)}\" is not an absolute http or https address.")
        {
            Value = Shown.Of(part.Text),
            Remedy = "Write the whole address, beginning with https://.",
        });
    }
}
