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
        if (members.Item[Members.Opinion] is { IsString: true, IsSound: true, Text: { } word } said)
        {
            var step = Opinions.StepOf(word);
            if (step == 0)
            {
                members.Report(said, $"\"{word}\" is not an opinion of STIX, which go from strongly-disagree to strongly-agree.");
                return Dated(review, members);
            }

            if (!Opinions.IsWord(word))
                members.Repaired(said, $"An opinion is written in lower case with a hyphen; \"{word}\" is read as its step {step} of 5.");
            members.Take(Members.Opinion);
            review = review with
            {
                Verdict = Opinions.VerdictOf(step),
                Rating = new Rating { Value = step, Worst = 1, Best = Opinions.Best, Label = word }
            };
        }

        return Dated(review, members);
    }

    private static Review Dated(Review review, MemberReader members)
    {
        if (StixTime.Of(members, Members.Created) is { } time)
            review = review with { Published = Edtf.Parse(StixTime.Write(time)[..10]) };
        if (members.Language(Members.Language) is { } language) review = review with { Language = language };
        return review with { Extensions = members.Rest() };
    }

    // A single author is the reviewer; several are kept as a list beside the creator of the object, whom they stand for if there is none.
    private static Agent? AuthorOf(MemberReader members, Bundle bundle)
    {
        if (members.Item[Members.Authors] is { IsArray: true, Elements: [{ IsString: true, IsSound: true, Text: var author }] }
            && !string.IsNullOrWhiteSpace(author))
        {
            members.Take(Members.Authors);
            return new Agent(author);
        }

        if (members.Text(Members.CreatedBy) is not { } creator)
        {
            var authors = members.Item[Members.Authors]?.OneOrMany.Where(it => it is { IsString: true, IsSound: true })
                .Select(it => it.Text!).Where(it => !string.IsNullOrWhiteSpace(it)).ToList();
            return authors is { Count: > 0 } ? new Agent(string.Join(", ", authors)) : null;
        }

        return new Agent(bundle.NameOf(creator, members.Item) is { } name && !string.IsNullOrWhiteSpace(name) ? name : null, creator);
    }
}
