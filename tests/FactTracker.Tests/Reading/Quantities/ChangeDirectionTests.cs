using FactTracker.Reading;

namespace FactTracker.Tests.Reading;

/// <summary>The amount of a change stays as printed, and its draft says in which direction.</summary>
public sealed class ChangeDirectionTests
{
    // A sentence, the words of the value, and its qualifiers.
    public static TheoryData<string, string, string> Changes => new()
    {
        { "Exports of copper fell by 4.1%.", "4.1%", "direction: decrease" },
        { "Exports of copper rose by a further 4.1%.", "4.1%", "direction: increase" },
        { "The town cut its budget for roads by 6 per cent.", "6 per cent", "direction: decrease" },
        { "There was a drop of 12% in thefts.", "12%", "direction: decrease" },
        { "There was a 12% drop in thefts.", "12%", "direction: decrease" },
        { "There was a 12% year-on-year rise in thefts.", "12%", "direction: increase" },
        { "Wheat is 9% cheaper than in May.", "9%", "direction: decrease" },
        { "Wheat is a third dearer than in May.", "a third", "direction: increase" },
        { "The mine hired 12% more people.", "12%", "direction: increase" },
        { "The dividend was €1.35, up 5 cents.", "5 cents", "direction: increase" },
        { "Support stands at 42%, down four points since May.", "four points", "direction: decrease" },
        { "Sales tripled in a year.", "tripled", "direction: increase" },
        { "The debt has halved since then.", "halved", "direction: decrease" },
        { "They saw a 20-fold increase in calls.", "20-fold", "direction: increase" },
        { "The subsidy was cut by 15 to 20 per cent.", "15 to 20 per cent", "direction: decrease" },
        { "Sales fell 12% to 1.03 million bags.", "1.03 million bags", "" },
        { "The rate edged up from 4.1 to 4.3 per cent.", "4.1", "" },
        { "The rate edged up from 4.1 to 4.3 per cent.", "4.3 per cent", "" },
        { "The charity raised $5m in a week.", "$5m", "" },
        { "Some 65% increase their savings each year.", "65%", "" },
        { "The share is 41% of the total.", "41%", "" },
        { "They hired 12 more people in May.", "12 more people", "" },
        { "The mine loses some $40m a day.", "some $40m a day", "per: day" },
        { "Farmers are paid 30 cents a kilo.", "30 cents a kilo", "per: kilo" },
        { "It paid £2.25 a share for the firm.", "£2.25 a share", "per: share" },
        { "Aid costs $2bn per year.", "$2bn per year", "per: year" },
        { "Guides earn $15 an hour there.", "$15 an hour", "per: hour" },
        { "Some 300 people die each month of it.", "300 people die", "" },
        { "Rents rose by 3% a year.", "3% a year", "direction: increase, per: year" },
        { "Sales were $5m a year ago.", "$5m", "" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_direction_is_a_qualifier(string text, string words, string expected)
    {
        var draft = ProseReader.Read(text, new ProseOptions { Published = Edtf.Parse("2025-09-18") }).Drafts
            .FirstOrDefault(draft => draft.Claim.Value is [{ Words: { } value }] && value.Contains(words, StringComparison.Ordinal));

        var qualifiers = draft?.Claim.Qualifiers.Select(qualifier => $"{qualifier.Name}: {qualifier.Values[0]}") ?? [];
        string.Join(", ", qualifiers).Should().Be(expected);
    }
}
