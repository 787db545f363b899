using FactTracker.Interchange;
using FactTracker.Reading;

namespace FactTracker.Tests.Interchange;

/// <summary>What is undone in a draft arrives in every format that carries the draft, or its loss is reported.</summary>
public sealed class DraftTravelTests
{
    public static TheoryData<string> Formats =>
        new(ClaimSetFormats.All.Where(format => format is IReadableFormat and IWritableFormat).Select(format => format.Name));

    [Theory, MemberData(nameof(Formats))]
    public void What_is_undone_arrives_or_its_loss_is_reported(string name)
    {
        var format = ClaimSetFormats.All.Single(format => format.Name == name);
        var set = ProseReader.Read("The ministry said 43 prisoners were released.").ToClaimSet();
        using var text = new MemoryStream();

        var losses = ((IWritableFormat)format).Write(set, text);
        var claims = ((IReadableFormat)format).Read(text.ToArray()).Set.Claims;

        (losses.Count > 0 || (claims.Count == 1 && claims[0].Undone.SequenceEqual(set.Claims[0].Undone))).Should().BeTrue();
    }
}
