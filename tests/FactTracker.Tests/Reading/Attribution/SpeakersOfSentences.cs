namespace FactTracker.Tests.Reading.Attribution;

/// <summary>
/// Invented sentences with one speaker, and who is to be named as the speaker of each value. See <see cref="SpeakerRow"/>.
/// </summary>
internal static class SpeakersOfSentences
{
    public const string Rows =
        """
        "Nobody believed we could cut waste by 40%," chief executive Ann Lee told Reuters on Monday.
        => 40%: Ann Lee (chief executive)

        Ingrid Sørensen of the group Clean Sea said 12 tonnes of nets were removed.
        => 12 tonnes: Ingrid Sørensen (of the group Clean Sea)

        The harbour lost 14 per cent of its trade, said Jane Roe, who chairs the transport committee.
        => 14 per cent: Jane Roe

        Jane Roe, the finance minister, said the deficit would fall to 3.1%.
        => 3.1%: Jane Roe (finance minister)

        The deficit would fall to 3.1%, finance minister Jane Roe said.
        => 3.1%: Jane Roe (finance minister)

        A spokesman for the ministry said 35% of the wells were dry.
        => 35%: A spokesman for the ministry

        The ministry's spokeswoman, Jane Roe, said 35% of the wells were dry.
        => 35%: Jane Roe (ministry's spokeswoman)

        In an interview with the BBC, Oskar Lindqvist said turnover had doubled to €40m.
        => €40m: Oskar Lindqvist

        Wages rose by 4.2 per cent, the union said in a statement.
        => 4.2 per cent: union

        "We raised $3m in two days," Priya Nair wrote on social media.
        => $3m: Priya Nair

        According to the ministry, 5,400 homes were damaged.
        => 5,400: ministry

        About 18% of pupils miss a day a week, according to Jane Roe, a lecturer at Exeter.
        => 18%: Jane Roe (lecturer at Exeter)

        The Institute for Fiscal Studies said the plan would cost £9bn.
        => £9bn: Institute for Fiscal Studies

        A report by the World Bank found that 22% of firms pay bribes.
        => 22%: World Bank

        Data from Eurostat show that prices rose 2.4 per cent.
        => 2.4 per cent: Eurostat

        Some 60 kg of cocaine was seized, police said.
        => 60 kg: police

        At least 30 people were hurt, officials said on Friday.
        => 30 people: officials

        Researchers say the vaccine is 94% effective.
        => 94%: Researchers

        J. R. R. Calloway, a retired engineer, told the inquiry the dam was 30 metres high.
        => 30 metres: J. R. R. Calloway (retired engineer)

        Half of the boats, or 48%, are unsafe, said Pieter van der Meer.
        => 48%: Pieter van der Meer

        Rents rose 11% last year, said María de la Fuente, an economist at Banco Austral.
        => 11%: María de la Fuente (economist at Banco Austral)

        Omar bin Khalid said output would reach 2.1 million barrels.
        => 2.1 million: Omar bin Khalid

        Exports fell 7%, trade minister Samir al-Hadidi told parliament.
        => 7%: Samir al-Hadidi (trade minister)

        Jean-Luc Marchand-Dubois warned that 25% of the vines had died.
        => 25%: Jean-Luc Marchand-Dubois

        Bridget O'Neill said 45 per cent of callers hung up.
        => 45 per cent: Bridget O'Neill

        Moira McAllister, head of the trust, said visits were up 9%.
        => 9%: Moira McAllister (head of the trust)

        Sen. Walter Brandt Jr. said the bill would save $12 million.
        => $12 million: Walter Brandt Jr. (Sen.)

        Łukasz Wójcik cautioned that 8% of the samples were spoiled.
        => 8%: Łukasz Wójcik

        Mayor Gülşen Yıldız insists the tower cost just €2m.
        => €2m: Gülşen Yıldız (Mayor)

        FRANÇOIS LEFÈVRE SAID 15% OF THE STAFF WOULD GO.
        => 15%: FRANÇOIS LEFÈVRE

        Dr Maria Alvarez stressed that 70% of patients recover.
        => 70%: Maria Alvarez

        Mr Oduya conceded that turnout was just 31%.
        => 31%: Oduya

        Professor Helen Ashworth, of Dunmore University, estimates that 4% of gulls survive.
        => 4%: Helen Ashworth (Professor)

        Prime Minister Tomas Reyl vowed to cut the tax to 10%.
        => 10%: Tomas Reyl (Prime Minister)

        Judge Anna Crane concluded that the firm had hidden $4m.
        => $4m: Anna Crane (Judge)

        Sir Colin Marsh, who led the review, recalled that 19% of files were missing.
        => 19%: Colin Marsh

        The report concludes that 16% of bridges are unsafe.
        => 16%: report

        Auditors reckon the loss came to $30m.
        => $30m: Auditors

        The opposition alleges that 20% of the votes were bought.
        => 20%: opposition [alleged]

        The company rejected the claim that 40% of its toys were faulty.
        => 40%: company [denied]

        The bank denied that it had lost $5m.
        => $5m: bank [denied]

        Farmers dispute the figure of 12%.
        => 12%: Farmers [denied]

        The agency puts the figure at 6.5%.
        => 6.5%: agency

        The charity Open Hands puts the number at 3 million people.
        => 3 million people: Open Hands

        "Only 5% of it was ours," Carla Mendes tweeted.
        => 5%: Carla Mendes

        "Sales are up 80%!" boasted Viktor Hale, the founder.
        => 80%: Viktor Hale (founder)

        "We have paid $700,000 already," complained a resident of the block.
        => $700,000: a resident of the block

        The minister promised that 90% of roads would be mended.
        => 90%: minister

        Ms Okafor testified that she had been paid $9,000.
        => $9,000: Okafor

        Green campaigners maintain that 33% of the forest is gone.
        => 33%: Green campaigners

        Widely, it is said that 10% of people are left-handed.
        => 10%: -

        The region reported a rise of 12%.
        => 12%: -

        Nobody said that 40% was enough.
        => 40%: -

        As said before, 40% of it is water.
        => 40%: -

        LONDON (Reuters) - Sales rose 4%, the retailer Barton said.
        => 4%: Barton

        PARIS — Unemployment fell to 7%, the labour ministry said on Tuesday.
        => 7%: labour ministry

        It is 40% larger than it was, he said.
        => 40%: -

        Prices have risen by 40%.
        => 40%: -

        The poll showed that 52% were in favour.
        => 52%: poll

        The study of 1,204 residents found that 61 per cent slept badly.
        => 61 per cent: study

        Figures from the Office for National Statistics showed wages up 5%.
        => 5%: Office for National Statistics

        Eurostat's figures show a fall of 3%.
        => 3%: Eurostat

        The World Health Organization has said that 17% of doses are wasted.
        => 17%: World Health Organization

        Wheat fell 2% last week, traders at Northgate Grain said.
        => 2%: traders at Northgate Grain

        Sources close to the talks said the fine would be $80m.
        => $80m: Sources close to the talks

        "It was 41% at its peak," said the hospital's director, Dr Emeka Obi.
        => 41%: Emeka Obi (hospital's director)

        Acme chief executive Lena Fischer said costs were down 13%.
        => 13%: Lena Fischer (Acme chief executive)

        Labour MP Gareth Price said 28% of shops were empty.
        => 28%: Gareth Price (Labour MP)

        UN Secretary-General Luís Carvalho said aid had been cut by 30%.
        => 30%: Luís Carvalho (UN Secretary-General)

        The US Treasury said the deficit was $1.8 trillion.
        => $1.8 trillion: US Treasury

        Friends of the Earth said 300 km of coast was fouled.
        => 300 km: Friends of the Earth

        Sales, Barton said, were 4% higher.
        => 4%: Barton

        As the ministry said, 4% of it is lost.
        => 4%: ministry

        General Electric said profit rose 6%.
        => 6%: General Electric

        The mayor of Ashby, Tom Vance, said fares would rise by 50p.
        => 50p: Tom Vance (mayor of Ashby)

        Some 40% of eels die there, biologist Ruth Kaminski argues.
        => 40%: Ruth Kaminski (biologist)

        The budget grew by 9%, announced the treasurer, Abdul Karim.
        => 9%: Abdul Karim (treasurer)

        "Every year we lose $2m," said a spokeswoman for Harbour Ferries.
        => $2m: a spokeswoman for Harbour Ferries

        Its owner, Karl Weiss, 58, has previously said that 5% of guests complain.
        => 5%: Karl Weiss (owner)

        Kofi Mensah, chairman of Volta Foods and a former banker, said sales fell 12%.
        => 12%: Kofi Mensah (chairman of Volta Foods and a former banker)

        Asked about the figures, Nora Quist said 11% were wrong.
        => 11%: Nora Quist

        With sales down 40%, Barton said it would close.
        => 40%: Barton

        Under the plan, 40% of the fleet would go, a union leader said.
        => 40%: a union leader

        The Ministry of Health and Social Care reports that 14% of wards are full.
        => 14%: Ministry of Health and Social Care

        Statistics Norway said prices rose 3.3 per cent.
        => 3.3 per cent: Statistics Norway

        Around 62% support it, the poll by Kestrel Research suggests.
        => 62%: Kestrel Research
        """;
}
