namespace FactTracker.Interchange.Formats.Stix;

/// <summary>Reads reports (section 4.16) as sources, cited by the claims they refer to.</summary>
internal static class ReportReader
{
    public static Source Read(string id, Bundle bundle, MemberReader members)
    {
        members.Take(Members.Id);
        members.Take(Members.Type);
        var creator = members.Text(Members.CreatedBy);
        var source = new Source(id)
        {
            Kind = SourceKind.Report,
            Title = members.Text(Members.Name),
            Notes = members.Text(Members.Description),
            Publisher = creator is null ? null
                : new Agent(bundle.NameOf(creator, members.Item) is { } name && !string.IsNullOrWhiteSpace(name) ? name : null, creator),
            Modified = StixTime.Take(members, Members.Modified),
            Marking = TlpMarkings.Take(members),
        };
        if (members.Language(Members.Language) is { } language) source = source with { Language = language };
        if (StixTime.Of(members, Members.Published) is { } time)
            source = source with { Published = Edtf.Parse(StixTime.Write(time)[..10]) };
        return source with { Extensions = members.Rest() };
    }
}
