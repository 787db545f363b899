using FactTracker.History;

namespace FactTracker.Tests.History.Merging;

public sealed class MergeTableTests
{
    private const string Of = "'text':'T','subject':'S','property':'P',";

    private static readonly MergeRow[] All =
    [
        new("two members of one record", $"{Of}'value':1", $"{Of}'value':2", $"{Of}'value':1,'when':'2024'",
            $"{Of}'value':2,'when':'2024'"),
        new("one member, two values", $"{Of}'value':1", $"{Of}'value':2", $"{Of}'value':3", $"{Of}'value':2", "value value"),
        new("the same change twice", $"{Of}'value':1", $"{Of}'value':2", $"{Of}'value':2", $"{Of}'value':2"),
        new("removed here, changed there", $"{Of}'value':1", "", $"{Of}'value':3", $"{Of}'value':3", "deletedAgainstEdited "),
        new("changed here, removed there", $"{Of}'value':1", $"{Of}'value':3", "", $"{Of}'value':3", "deletedAgainstEdited "),
        new("removed here, unchanged there", $"{Of}'value':1", "", $"{Of}'value':1", ""),
        new("times", $"{Of}'when':'2024'", $"{Of}'when':'2023'", $"{Of}'when':'2025'", $"{Of}'when':'2023'", "time when"),
        new("confidences of one person", $"{Of}'confidence':0.65", $"{Of}'confidence':0.7", $"{Of}'confidence':0.6",
            $"{Of}'confidence':0.7", "confidence confidence[]"),
        new("confidences of one person, on another scale", $"{Of}'confidence':0.65",
            $"{Of}'confidence':{{'scale':'icd203','term':'likely'}}", $"{Of}'confidence':0.6",
            $"{Of}'confidence':[{{'scale':'icd203','term':'likely'}},0.6]", "deletedAgainstEdited confidence[]"),
        new("confidences of two people", $"{Of}'value':1", $"{Of}'value':1,'confidence':{{'probability':0.7,'by':'A'}}",
            $"{Of}'value':1,'confidence':{{'probability':0.6,'by':'B'}}",
            $"{Of}'value':1,'confidence':[{{'probability':0.7,'by':'A'}},{{'probability':0.6,'by':'B'}}]"),
        new("status here, edit there", $"{Of}'value':1", $"{Of}'value':1,'status':'refuted'", $"{Of}'value':2",
            $"{Of}'value':2,'status':'refuted'", "statusAgainstEdit status"),
        new("edit here, retraction there", $"{Of}'value':1", $"{Of}'value':2",
            $"{Of}'value':1,'status':'retracted','statusReason':'typo'", $"{Of}'value':2",
            "retractAgainstEdit status", "retractAgainstEdit statusReason"),
        new("status here, another member there", $"{Of}'value':1", $"{Of}'value':1,'status':'refuted'",
            $"{Of}'value':1,'notes':'n'", $"{Of}'value':1,'status':'refuted','notes':'n'"),
        new("both added, alike", "", $"{Of}'value':1,'tags':['a']", $"{Of}'value':2,'tags':['b']",
            $"{Of}'value':1,'tags':['a','b']", "bothAdded value"),
        new("both added, not alike", "", "'text':'A'", "'text':'B'", "'text':'A'", "idClash "),
        new("both added the same", "", "'text':'A'", "'text':'A'", "'text':'A'"),
        new("another member", $"{Of}'notes':'a'", $"{Of}'notes':'b'", $"{Of}'notes':'c'", $"{Of}'notes':'b'", "member notes"),
        new("an extension", "'text':'T','x:a':1", "'text':'T','x:a':2", "'text':'T','x:a':3", "'text':'T','x:a':2",
            "member x:a"),
        new("two extensions", "'text':'T'", "'text':'T','x:a':2", "'text':'T','x:b':3", "'text':'T','x:a':2,'x:b':3"),
        new("the later date is taken", "'text':'T'", "'text':'T','checked':'2025-01-01T00:00:00Z'",
            "'text':'T','checked':'2025-02-01T00:00:00Z'", "'text':'T','checked':'2025-02-01T00:00:00Z'"),
        new("tags", "'text':'T','tags':['a','b']", "'text':'T','tags':['b','c']", "'text':'T','tags':['a','b','d']",
            "'text':'T','tags':['b','c','d']"),
        new("two citations", "'text':'T','citations':['s']", "'text':'T','citations':['s','t']",
            "'text':'T','citations':['u','s']", "'text':'T','citations':['u','s','t']"),
        new("two members of one citation", "'text':'T','citations':['s']",
            "'text':'T','citations':[{'source':'s','credibility':2}]", "'text':'T','citations':[{'source':'s','notes':'n'}]",
            "'text':'T','citations':[{'source':'s','credibility':2,'notes':'n'}]"),
        new("the page of a citation here, its grade there", "'text':'T','citations':[{'source':'s','locator':{'page':'1'}}]",
            "'text':'T','citations':[{'source':'s','locator':{'page':'2'}}]",
            "'text':'T','citations':[{'source':'s','locator':{'page':'1'},'credibility':2}]",
            "'text':'T','citations':[{'source':'s','locator':{'page':'2'}},{'source':'s','locator':{'page':'1'},'credibility':2}]",
            "deletedAgainstEdited citations[s, page 1]"),
        new("one member of one citation", "'text':'T','citations':['s']",
            "'text':'T','citations':[{'source':'s','credibility':2}]", "'text':'T','citations':[{'source':'s','credibility':3}]",
            "'text':'T','citations':[{'source':'s','credibility':2}]", "confidence citations[s].credibility"),
        new("a citation removed here, edited there", "'text':'T','citations':['s']", "'text':'T'",
            "'text':'T','citations':[{'source':'s','credibility':3}],'notes':'n'",
            "'text':'T','citations':[{'source':'s','credibility':3}],'notes':'n'", "deletedAgainstEdited citations[s]"),
        new("reviews by their ids", "'text':'T','reviews':[{'id':'r','title':'a'}]",
            "'text':'T','reviews':[{'id':'r','title':'b'}]", "'text':'T','reviews':[{'id':'r','title':'a','summary':'s'}]",
            "'text':'T','reviews':[{'id':'r','title':'b','summary':'s'}]"),
        new("several values are one", "'text':'T','value':[1,2]", "'text':'T','value':[1,2,3]", "'text':'T','value':[1,2,4]",
            "'text':'T','value':[1,2,3]", "value value"),
        new("qualifiers by name", "'text':'T','qualifiers':{'a':1,'b':1}", "'text':'T','qualifiers':{'a':2,'b':1}",
            "'text':'T','qualifiers':{'a':3,'b':2}", "'text':'T','qualifiers':{'a':2,'b':2}", "value qualifiers[a]"),
    ];

    public static TheoryData<string> Rows => [.. All.Select(row => row.Why)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void It_is_merged_as_the_row_says(string why)
    {
        var row = All.Single(one => one.Why == why);

        var merge = SetOf(row.Ours).MergeWith(SetOf(row.Theirs), SetOf(row.Before));

        merge.Conflicts.Select(conflict => $"{conflict.Type} {conflict.Member}").Should().Equal(row.Conflicts);
        (merge.Set with { MergeConflicts = default }).Should().Be(SetOf(row.Merged));
        merge.Set.MergeConflicts.Should().Equal(merge.Conflicts);
    }

    [Fact]
    public void An_id_that_was_taken_here_by_a_renamed_claim_and_there_by_another_clashes()
    {
        var before = new ClaimSet { Claims = [new Claim("a") { Text = "A" }] };
        var ours = new ClaimSet { Claims = [new Claim("b") { Text = "A" }] };
        var theirs = new ClaimSet { Claims = [new Claim("a") { Text = "A", Notes = "n" }, new Claim("b") { Text = "B" }] };

        var merge = ours.MergeWith(theirs, before);

        merge.Conflicts.Select(conflict => $"{conflict.Type} {conflict.Id}").Should().BeEquivalentTo("deletedAgainstEdited a", "idClash b");
        merge.Set.Claims["a"].Notes.Should().Be("n");
    }

    [Theory]
    [InlineData("https://a.example/1", "https://a.example/1", "https://a.example/2", "https://a.example/2", 0)]
    [InlineData(null, "https://a.example/1", "https://a.example/2", "https://a.example/1", 1)]
    public void The_id_of_the_set_is_merged_too(string? before, string? ours, string? theirs, string? merged, int conflicts)
    {
        var merge = new ClaimSet { Id = ours }.MergeWith(new ClaimSet { Id = theirs }, new ClaimSet { Id = before });

        (merge.Set.Id, merge.Conflicts.Count).Should().Be((merged, conflicts));
    }

    [Fact]
    public void A_join_has_the_id_of_the_first_set_and_reports_what_it_leaves_out()
    {
        var join = new ClaimSet { Title = "T" }.JoinWith(new ClaimSet { Id = "https://a.example/2", Title = "U", License = "L" });

        (join.Set.Id, join.Set.Title, join.Set.License).Should().Be((null, "T", "L"));
        join.ToWords().Split('\n').Should().HaveCount(3);
    }

    [Fact]
    public void An_id_of_a_claim_here_and_of_a_source_there_clashes()
    {
        var theirs = new ClaimSet { Sources = [new Source("c") { Title = "S" }] };

        var merge = SetOf("'text':'T'").MergeWith(theirs, ClaimSet.Empty);

        merge.Conflicts.Should().Equal(new MergeConflict(MergeConflictType.IdClash)
        {
            Id = "c", Ours = RawJson.Parse("""{"id":"c","text":"T"}"""), Theirs = RawJson.Parse("""{"id":"c","title":"S"}"""),
        });
        (merge.Set.Claims.Count, merge.Set.Sources.Count).Should().Be((1, 0));
        merge.Set.TryResolve(merge.Conflicts[0], MergeChoice.Theirs, out var resolved, out _).Should().BeTrue();
        resolved.Should().Be(theirs);
    }

    [Fact]
    public void Records_stand_where_they_stood()
    {
        var merge = Claims("a x b c y").MergeWith(Claims("a z b c w"), Claims("a b c"));

        string.Join(' ', merge.Set.Claims.Select(claim => claim.Id)).Should().Be("a x z b c y w");
    }

    [Theory]
    [InlineData("a b c", "a c b d", "a c b d")] // Only they moved one.
    [InlineData("b a c", "a c b", "b a c")] // Both did.
    [InlineData("a c", "z a b c", "z a c")] // One is removed.
    public void The_order_is_ours_unless_only_they_changed_it(string ours, string theirs, string merged)
    {
        var merge = Claims(ours).MergeWith(Claims(theirs), Claims("a b c"));

        string.Join(' ', merge.Set.Claims.Select(claim => claim.Id)).Should().Be(merged);
    }

    [Fact]
    public void An_edit_follows_a_renamed_claim()
    {
        var before = SetOf("'text':'T'");
        var ours = new ClaimSet { Claims = [new Claim("renamed") { Text = "T" }] };
        var theirs = new ClaimSet
        {
            Claims =
            [
                new Claim("c") { Text = "T", Notes = "n" },
                new Claim("d") { Text = "D", Relations = [new Relation(RelationType.Supports, "c")] },
            ],
        };

        var merge = ours.MergeWith(theirs, before);

        merge.HasConflicts.Should().BeFalse();
        merge.Set.Claims["renamed"].Notes.Should().Be("n");
        merge.Set.Claims["d"].Relations[0].Claim.Should().Be(new ClaimId("renamed"));
        merge.Lines.Select(line => line.ToString()).Should().Contain("ours renamed c to renamed");
    }

    [Fact]
    public void The_same_assertion_under_two_ids_is_noted()
    {
        var merge = Claims("a").MergeWith(new ClaimSet { Claims = [new Claim("b") { Text = "a" }] }, ClaimSet.Empty);

        merge.HasConflicts.Should().BeFalse();
        merge.ToWords().Should().Contain("note: a of ours and b of theirs assert the same");
    }

    [Fact]
    public void Conflicts_of_before_stay_until_a_side_settles_them()
    {
        var conflict = new MergeConflict(MergeConflictType.Member) { Id = "c", Member = "notes" };
        var before = SetOf("'text':'T'") with { MergeConflicts = [conflict] };

        before.MergeWith(before, before).Set.MergeConflicts.Should().Equal(conflict);
        before.MergeWith(before with { MergeConflicts = default }, before).Set.MergeConflicts.Should().BeEmpty();
    }

    [Fact]
    public void The_titles_of_joined_sets_are_no_conflict()
    {
        var join = new ClaimSet { Title = "One" }.JoinWith(new ClaimSet { Title = "Two", License = "CC0" });

        join.HasConflicts.Should().BeFalse();
        (join.Set.Title, join.Set.License).Should().Be(("One", "CC0"));
        join.Lines.Select(line => line.ToString()).Should().Contain("title of the set of theirs is left out; that of ours is kept");
    }

    [Fact]
    public void Two_records_of_one_id_in_a_set_are_refused()
    {
        var act = () => Claims("a a").MergeWith(ClaimSet.Empty, ClaimSet.Empty);

        act.Should().Throw<ArgumentException>().WithMessage("*\"a\"*");
    }

    private static ClaimSet Claims(string ids) => new() { Claims = [.. ids.Split(' ').Select(id => new Claim(id) { Text = id })] };

    private static ClaimSet SetOf(string members) =>
        members.Length == 0 ? ClaimSet.Empty : new ClaimSet { Claims = [Claim.FromJson($"{{\"id\":\"c\",{members.Replace('\'', '"')}}}")] };
}
