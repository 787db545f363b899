using System.Text;
using FactTracker.Interchange;

namespace FactTracker.Tests.Interchange.Formats.Stix;

/// <summary>Bundles in the shapes that platforms export, with made-up contents, and what else stands where a bundle belongs.</summary>
public sealed class StixExportsTests
{
    private const string Campaign =
        """{"type":"campaign","id":"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f","created":"2016-04-06T20:03:00.000Z","modified":"2016-04-06T20:03:00.000Z","name":"C"}""";
    private const string Later =
        """{"type":"campaign","id":"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f","created":"2016-04-06T20:03:00.000Z","modified":"2017-04-06T20:03:00.000Z","name":"D"}""";

    // Each row: what it is, the text, how many sources and claims are in it, and the codes that are told.
    public static TheoryData<string, string, int, int, string[]> Exports => new()
    {
        {
            "as MISP exports",
            """
            {"type":"bundle","id":"bundle--5c9d3a0e-0000-4000-8000-000000000001","objects":[{"type":"identity","spec_version":"2.1","id":"identity--55f6ea5e-2c60-40e5-964f-47a8950d210f",
            "created":"2019-03-28T21:00:00.000Z","modified":"2019-03-28T21:00:00.000Z","name":"ORG","identity_class":"organization"},
            {"type":"report","spec_version":"2.1","id":"report--5c9d3a0e-0000-4000-8000-000000000002","created_by_ref":"identity--55f6ea5e-2c60-40e5-964f-47a8950d210f",
            "created":"2019-03-28T00:00:00.000Z","modified":"2019-03-28T21:17:34.000Z","name":"An event","published":"2019-03-28T21:17:44Z",
            "object_refs":["indicator--5c9d3a0e-0000-4000-8000-000000000003","observed-data--5c9d3a0e-0000-4000-8000-000000000004"],"labels":["Threat-Report",
            "misp:tool=\"MISP-STIX-Converter\""],"object_marking_refs":["marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9"]},
            {"type":"indicator","spec_version":"2.1","id":"indicator--5c9d3a0e-0000-4000-8000-000000000003","created_by_ref":"identity--55f6ea5e-2c60-40e5-964f-47a8950d210f",
            "created":"2019-03-28T21:17:00.000Z","modified":"2019-03-28T21:17:00.000Z","pattern":"[domain-name:value = 'evil.example']",
            "pattern_type":"stix","pattern_version":"2.1","valid_from":"2019-03-28T21:17:00Z","kill_chain_phases":[{"kill_chain_name":"misp-category",
            "phase_name":"Network activity"}],"labels":["misp:type=\"domain\"","misp:to_ids=\"True\""]},{"type":"observed-data","spec_version":"2.1",
            "id":"observed-data--5c9d3a0e-0000-4000-8000-000000000004","created_by_ref":"identity--55f6ea5e-2c60-40e5-964f-47a8950d210f",
            "created":"2019-03-28T21:17:00.000Z","modified":"2019-03-28T21:17:00.000Z","first_observed":"2019-03-28T21:17:00Z","last_observed":"2019-03-28T21:17:00Z",
            "number_observed":1,"object_refs":["ipv4-addr--5c9d3a0e-0000-4000-8000-000000000005"]},{"type":"ipv4-addr","spec_version":"2.1",
            "id":"ipv4-addr--5c9d3a0e-0000-4000-8000-000000000005","value":"203.0.113.1"},{"type":"x-misp-object","spec_version":"2.1",
            "id":"x-misp-object--5c9d3a0e-0000-4000-8000-000000000006","created":"2019-03-28T21:17:00.000Z","modified":"2019-03-28T21:17:00.000Z",
            "x_misp_name":"microblog","x_misp_attributes":[{"type":"text","object_relation":"post","value":"x"}]},{"type":"marking-definition",
            "spec_version":"2.1","id":"marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9","created":"2017-01-20T00:00:00.000Z",
            "definition_type":"tlp","name":"TLP:WHITE","definition":{"tlp":"white"}}]}
            """,
            1, 5, []
        },
        {
            "as OpenCTI exports",
            """
            {"type":"bundle","id":"bundle--5c9d3a0e-0000-4000-8000-000000000001","objects":[{"id":"report--d4f3e0a1-0000-5000-8000-000000000001",
            "spec_version":"2.1","revoked":false,"x_opencti_reliability":"B - Usually reliable","confidence":85,"created":"2023-01-02T03:04:05.000Z",
            "modified":"2023-01-02T03:04:05.000Z","name":"R","published":"2023-01-02T00:00:00.000Z","report_types":["threat-report"],
            "x_opencti_id":"11111111-0000-4000-8000-000000000000","x_opencti_type":"Report","type":"report","object_refs":["threat-actor--d4f3e0a1-0000-5000-8000-000000000002"],
            "external_references":[{"source_name":"Blog","url":"https://b.example/1","external_id":null,"description":""}],"lang":"en"},
            {"id":"threat-actor--d4f3e0a1-0000-5000-8000-000000000002","spec_version":"2.1","type":"threat-actor","name":"Bear","aliases":["Bear2"],
            "confidence":15,"created":"2023-01-02T03:04:05.000Z","modified":"2023-01-02T03:04:05.000Z","first_seen":"1970-01-01T00:00:00.000Z",
            "last_seen":"5138-11-16T09:46:40.000Z","extensions":{"extension-definition--ea279b3e-5c71-4632-ac08-831c66a786ba":{"extension_type":"property-extension",
            "id":"x","type":"Threat-Actor-Group"}},"object_marking_refs":["marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb"]},
            {"id":"note--d4f3e0a1-0000-5000-8000-000000000003","type":"note","spec_version":"2.1","attribute_abstract":"abs","content":"A note",
            "authors":["J"],"created":"2023-01-02T03:04:05.000Z","modified":"2023-01-02T03:04:05.000Z","object_refs":["report--d4f3e0a1-0000-5000-8000-000000000001"],
            "likelihood":40,"note_types":["external"]},{"id":"opinion--d4f3e0a1-0000-5000-8000-000000000004","type":"opinion","spec_version":"2.1",
            "opinion":"strongly-agree","explanation":"sure","created":"2023-01-02T03:04:05.000Z","modified":"2023-01-02T03:04:05.000Z",
            "object_refs":["report--d4f3e0a1-0000-5000-8000-000000000001","threat-actor--d4f3e0a1-0000-5000-8000-000000000002"],"confidence":70},
            {"type":"relationship","spec_version":"2.1","id":"relationship--d4f3e0a1-0000-5000-8000-000000000005","created":"2023-01-02T03:04:05.000Z",
            "modified":"2023-01-02T03:04:05.000Z","relationship_type":"related-to","source_ref":"threat-actor--d4f3e0a1-0000-5000-8000-000000000002",
            "target_ref":"report--d4f3e0a1-0000-5000-8000-000000000001","start_time":"2020-01-01T00:00:00.000Z","stop_time":"2020-06-01T00:00:00.000Z",
            "confidence":100}]}
            """,
            1, 3, ["FT0902"]
        },
        {
            "as ATT&CK is published",
            """
            {"type":"bundle","id":"bundle--ad5f3bce-004b-417e-899d-392f8591ab55","spec_version":"2.0","objects":[{"external_references":[{"external_id":"T1001",
            "source_name":"mitre-attack","url":"https://attack.example/techniques/T1001"},{"source_name":"(Citation: Someone 2014)","description":"Someone. (2014). A report.",
            "url":"https://x.example/r.pdf"},{"source_name":"none"}],"object_marking_refs":["marking-definition--fa42a846-8d90-4e51-bc29-71d5b4802168"],
            "created_by_ref":"identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5","name":"Data Obfuscation","description":"Adversaries may (Citation: Someone 2014)",
            "id":"attack-pattern--ad255bfe-a9e6-4b52-a258-8d3462abe842","type":"attack-pattern","kill_chain_phases":[{"kill_chain_name":"mitre-attack",
            "phase_name":"command-and-control"}],"modified":"2020-03-15T00:30:25.444Z","created":"2017-05-31T21:30:18.931Z","x_mitre_is_subtechnique":false,
            "x_mitre_version":"1.1","x_mitre_platforms":["Linux"],"revoked":true,"x_mitre_deprecated":false},{"type":"x-mitre-tactic",
            "id":"x-mitre-tactic--d679bca2-e57d-4935-8650-8031c87a4400","created":"2018-10-17T00:14:20.652Z","modified":"2019-07-19T17:42:33.942Z",
            "name":"Exfiltration","x_mitre_shortname":"exfiltration","object_marking_refs":["marking-definition--fa42a846-8d90-4e51-bc29-71d5b4802168"]},
            {"type":"course-of-action","id":"course-of-action--00d7d21b-69d6-4797-88a2-c86f3fc97651","name":"C","created":"2018-10-17T00:14:20.652Z",
            "modified":"2018-10-17T00:14:20.652Z"},{"type":"relationship","id":"relationship--00e9b3a8-4a0c-4d6a-bf0c-1b0c5f0c3a44","source_ref":"course-of-action--00d7d21b-69d6-4797-88a2-c86f3fc97651",
            "target_ref":"attack-pattern--ad255bfe-a9e6-4b52-a258-8d3462abe842","relationship_type":"mitigates","created":"2018-10-17T00:14:20.652Z",
            "modified":"2018-10-17T00:14:20.652Z","description":"d"},{"type":"x-mitre-matrix","id":"x-mitre-matrix--eafc1b4c-5e56-4965-bd4e-66a6a89c88cc",
            "name":"Enterprise","tactic_refs":["x-mitre-tactic--d679bca2-e57d-4935-8650-8031c87a4400"],"created":"2018-10-17T00:14:20.652Z",
            "modified":"2018-10-17T00:14:20.652Z"},{"type":"x-mitre-collection","id":"x-mitre-collection--1f5f1533-f617-4ca8-9ab4-6a02367fa019",
            "spec_version":"2.1","x_mitre_attack_spec_version":"2.1.0","name":"Ent","x_mitre_version":"9.0","description":"d","created":"2018-01-17T12:56:55.080Z",
            "modified":"2021-04-29T14:49:39.188Z","x_mitre_contents":[{"object_ref":"x-mitre-tactic--d679bca2-e57d-4935-8650-8031c87a4400",
            "object_modified":"2019-07-19T17:42:33.942Z"}]},{"type":"marking-definition","id":"marking-definition--fa42a846-8d90-4e51-bc29-71d5b4802168",
            "created":"2017-06-01T00:00:00.000Z","definition_type":"statement","definition":{"statement":"Copyright"}}]}
            """,
            3, 6, ["FT0903"]
        },
        {
            "objects of STIX 2.0",
            """
            {"type":"bundle","id":"bundle--44af6c39-c09b-49c5-9de2-394224b04982","spec_version":"2.0","objects":[{"type":"observed-data",
            "id":"observed-data--b67d30ff-02ac-498a-92f9-32f845f448cf","created":"2016-04-06T19:58:16.000Z","modified":"2016-04-06T19:58:16.000Z",
            "first_observed":"2015-12-21T19:00:00Z","last_observed":"2015-12-21T19:00:00Z","number_observed":50,"objects":{"0":{"type":"file",
            "name":"x.exe","hashes":{"MD5":"d41d8cd98f00b204e9800998ecf8427e"}},"1":{"type":"ipv4-addr","value":"203.0.113.5"}}},{"type":"indicator",
            "id":"indicator--a932fcc6-e032-176c-126f-cb970a5a1ade","created":"2014-02-20T09:16:08.989Z","modified":"2014-02-20T09:16:08.989Z",
            "labels":["malicious-activity"],"name":"File hash","pattern":"[file:hashes.MD5 = 'x']","valid_from":"2014-02-20T09:00:00Z"},
            {"type":"report","id":"report--84e4d88f-44ea-4bcd-bbf3-b2c1c320bcb3","created":"2015-12-21T19:59:11.000Z","modified":"2015-12-21T19:59:11.000Z",
            "labels":["campaign"],"name":"R","published":"2016-01-20T17:00:00.000Z","object_refs":["indicator--a932fcc6-e032-176c-126f-cb970a5a1ade"]},
            {"type":"sighting","id":"sighting--ee20065d-2555-424f-ad9e-0f8428623c75","created":"2016-04-06T20:08:31.000Z","modified":"2016-04-06T20:08:31.000Z",
            "first_seen":"2015-12-21T19:00:00Z","last_seen":"2015-12-21T19:00:00Z","count":50,"sighting_of_ref":"indicator--a932fcc6-e032-176c-126f-cb970a5a1ade",
            "observed_data_refs":["observed-data--b67d30ff-02ac-498a-92f9-32f845f448cf"],"where_sighted_refs":["identity--b67d30ff-02ac-498a-92f9-32f845f448ff"]}]}
            """,
            1, 3, ["FT0903"]
        },
        {
            "TLP 2.0, granular markings and words in other languages, in a bundle without an id",
            """
            {"type":"bundle","objects":[{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
            "created":"2022-10-01T00:00:00.000Z","name":"TLP:CLEAR","extensions":{"extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d":{"extension_type":"property-extension",
            "tlp_2_0":"clear"}}},{"type":"campaign","spec_version":"2.1","id":"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f","created":"2016-04-06T20:03:00.000Z",
            "modified":"2016-04-06T20:03:00.000Z","name":"C","description":"D","object_marking_refs":["marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487"],
            "granular_markings":[{"marking_ref":"marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487","selectors":["description",
            "labels.[0]"]},{"lang":"de","selectors":["name"]}],"labels":["x"],"objective":"o"},{"type":"language-content","spec_version":"2.1",
            "id":"language-content--b86bd89f-98bb-4fa9-8cb2-9ad421da981d","created":"2017-02-08T21:31:22.007Z","modified":"2017-02-08T21:31:22.007Z",
            "object_ref":"campaign--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f","object_modified":"2016-04-06T20:03:00.000Z","contents":{"de":{"name":"Bank Angriff",
            "description":"Mehr"},"fr":{"name":"Attaque"}}}]}
            """,
            0, 1, []
        },
    };

    [Theory]
    [MemberData(nameof(Exports))]
    public async Task What_a_platform_exports_is_read_whole_and_comes_back(
        string what, string text, int sources, int claims, string[] codes)
    {
        var import = await ReadAsync(text);

        StixFormat.Default.Recognises(Encoding.UTF8.GetBytes(text)).Should().BeTrue(what);
        import.Check().Select(problem => problem.Code).Should().Equal(codes, what);
        (import.Set.Sources.Count, import.Set.Claims.Count).Should().Be((sources, claims), what);
        using var written = new MemoryStream();
        (await StixFormat.Default.WriteAsync(import.Set, written, TestContext.Current.CancellationToken)).Should().BeEmpty(what);
        (await ReadAsync(Encoding.UTF8.GetString(written.ToArray()))).Set.Should().Be(import.Set, what);
    }

    [Theory]
    [InlineData(Campaign, "")]
    [InlineData($"[{Campaign}]", "")]
    [InlineData($$"""{"more":false,"objects":[{{Campaign}}]}""", "FT0903 1:1")]
    [InlineData(
        $$"""[{"type":"bundle","id":"bundle--44af6c39-c09b-49c5-9de2-394224b04982","objects":[]},{"type":"bundle","objects":[{{Campaign}}]}]""",
        "FT0903 1:1")]
    [InlineData("{\"type\":\"bundle\",\"objects\":[]}\n{\"type\":\"bundle\",\"objects\":[" + Campaign + "]}\n", "FT0903 2:1")]
    [InlineData($"{Campaign}\n{Campaign}", "FT0903 2:1")]
    [InlineData($$"""{"type":"bundle","objects":[{{Campaign}},{{Campaign}}]}""", "FT0903 1:189")]
    public async Task Objects_are_read_in_whatever_they_stand(string text, string told)
    {
        var import = await ReadAsync(text);

        StixFormat.Default.Recognises(Encoding.UTF8.GetBytes(text)).Should().BeTrue();
        import.Set.Claims.Should().ContainSingle();
        string.Join(", ", import.Check().Select(problem => $"{problem.Code} {problem.Line}:{problem.Column}")).Should().Be(told);
    }

    [Fact]
    public async Task A_later_version_supersedes_those_before_it()
    {
        var import = await ReadAsync($$"""{"type":"bundle","objects":[{{Later}},{{Campaign}}]}""");

        import.Check().Should().BeEmpty();
        import.Set.Claims[0].Relations.Should().Equal(new Relation(RelationType.Supersedes, import.Set.Claims[1].Id));
        import.Set.Claims[1].Status.Should().Be(ClaimStatus.Superseded);
    }

    [Theory]
    [InlineData("85", 85, "", null)]
    [InlineData("\"85\"", 85, "FT0903", null)]
    [InlineData("50.0", 50, "FT0903", null)]
    [InlineData("\"High\"", 85, "FT0903", "stix-none-low-med-high")]
    [InlineData("\"med\"", 50, "FT0903", "stix-none-low-med-high")]
    [InlineData("0.5", null, "FT0902", null)]
    [InlineData("\"quite\"", null, "FT0902", null)]
    [InlineData("-1", null, "FT0902", null)]
    public async Task A_confidence_is_a_number_or_a_term_of_the_plainest_scale(string json, int? percent, string told, string? scale)
    {
        var text = $$"""{"type":"bundle","objects":[{{Campaign[..^1]}},"confidence":{{json}}}]}""";
        var import = await ReadAsync(text);

        string.Join(", ", import.Check().Select(problem => problem.Code)).Should().Be(told);
        import.Set.Claims[0].Confidence.Single?.Scale.Should().Be(scale);
        FactTracker.Interchange.Formats.Stix.Percent.Of(import.Set.Claims[0].Confidence.Single).Should().Be(percent);
        using var written = new MemoryStream();
        (await StixFormat.Default.WriteAsync(import.Set, written, TestContext.Current.CancellationToken)).Should().BeEmpty();
        (await ReadAsync(Encoding.UTF8.GetString(written.ToArray()))).Set.Should().Be(import.Set);
    }

    private static Task<ClaimSetReading> ReadAsync(string text) =>
        StixFormat.Default.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), cancellationToken: TestContext.Current.CancellationToken);
}
