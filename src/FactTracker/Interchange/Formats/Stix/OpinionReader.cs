using FactTracker.Json;

namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Reads opinions (section 4.14) as reviews of the claims they refer to.</summary>
internal static class OpinionReader
{
    public static Review Read(JsonItem item, Bundle bundle, MemberReader of)
    {
        var members = of.For(item);
        var review =
            new Review { Id = members.Text(Members.Id), Summary = members.Text(Members.Explanation), Author = AuthorOf(members, bundle) };
        members.Take(Members.Type);
        if (members.Item[Members.Opinion]?.Text is { } word && Opinions.StepOf(word) is > 0 and var step)
        {
            members.Take(Members.Opinion);
            review = review with
            {
                Verdict = Opinions.VerdictOf(step),
                Rating = new Rating { Value = step, Worst = 1, Best = Opinions.Best, Label = word }
            };
        }

        if (members.Item[Members.Created]?.Text is { } created && StixTime.Read(created) is { } time)
            review = review with { Published = Edtf.Parse(StixTime.Write(time)[..10]) };
        if (members.Text(Members.Language) is { } language) review = review with { Language = language };
        return review with { Extensions = members.Rest() };
    }

    // A single author is the reviewer; several are kept as a list beside the creator of the object.
    private static Agent? AuthorOf(MemberReader members, Bundle bundle)
    {
        if (members.Item[Members.Authors] is { IsArray: true, Elements: [{ IsString: true, IsSound: true, Text: var author }] }
            && !string.IsNullOrWhiteSpace(author))
        {
            members.Take(Members.Authors);
            return new Agent(author);
        }

        if (members.Text(Members.CreatedBy) is not { } creator) return null;
        return new Agent(bundle.NameOf(creator, members.Item) is { } name && !string.IsNullOrWhiteSpace(name) ? name : null, creator);
    }
}
