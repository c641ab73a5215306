import { AreaRadar } from '../../charts/area-radar';
import type { PaperBlock } from '../content/paper';
import { ScreenHeading } from '../../ui/screen-heading';
import { ComparedRadarFigure } from './compared-radar-figure';
import { PaperTable } from './paper-table';
import './paper-blocks.css';

type Props = { readonly title: string; readonly blocks: readonly PaperBlock[] };

/** The blocks of a paper in HTML, in their order. A paper does not change while it is shown, so indexes are keys. */
export function PaperBlocks({ title, blocks }: Props) {
  return blocks.map((block, index) => <Block key={index} title={title} block={block} />);
}

function Block({ title, block }: { readonly title: string; readonly block: PaperBlock }) {
  switch (block.kind) {
    case 'opening':
      return (
        <>
          <p className="quiet">
            <bdi>{block.above}</bdi>
          </p>
          <ScreenHeading title={title} className="gap-s">
            {block.heading}
          </ScreenHeading>
          {block.below.map((text) => (
            <p key={text} className="gap-s">
              {text}
            </p>
          ))}
        </>
      );
    case 'heading':
      return block.level === 2 ? (
        <h2 className="gap-l">{block.text}</h2>
      ) : (
        <h3 className="gap-m">{block.text}</h3>
      );
    case 'paragraph':
      return (
        <p className={block.quiet === true ? 'gap-s small quiet' : 'gap-s'}>
          {block.label !== undefined && <strong>{block.label} </strong>}
          {block.text}
        </p>
      );
    case 'radar':
      return (
        <div className="gap-m">
          <AreaRadar figure={block.figure} />
        </div>
      );
    case 'compared-radar':
      return <ComparedRadarFigure block={block} />;
    case 'table':
      return <PaperTable table={block} />;
    case 'signatures':
      return (
        <div className="sign">
          {block.names.map((name, index) => (
            <div key={`${name}${index}`}>
              <strong>
                <bdi>{name === '' ? 'Organisation:' : name}</bdi>
              </strong>
              <br />
              <span className="small quiet">Signed, with name, role and date</span>
            </div>
          ))}
        </div>
      );
    case 'new-page':
      return <div className="new-page" />;
  }
}
