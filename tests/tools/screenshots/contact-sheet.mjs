/**
 * One page with all pictures beside each other.
 *
 * @param {[scene: string, variants: string[]][]} scenes e.g. "phone-light"; a picture is `${scene}-${variant}.png`
 * @param {string[]} paper names of the pictures of paper
 */
export function contactSheet(scenes, paper) {
  const picture = (file) =>
    `<a href="${file}"><img src="${file}" alt="${file}" loading="lazy"></a>`;
  const rows = scenes.map(
    ([scene, variants]) =>
      `<h2>${scene}</h2><div>${variants.map((variant) => picture(`${scene}-${variant}.png`)).join('')}</div>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Praxishilfe: all screens</title>
<style>
  body { margin: 2rem; background: #777; font: 1rem/1.4 sans-serif; }
  div { display: flex; flex-wrap: wrap; align-items: start; gap: 1rem; }
  img { max-inline-size: 34rem; border: 1px solid #444; }
  img[src*="phone"] { max-inline-size: 15rem; }
</style>
${rows.join('\n')}
<h2>paper</h2><div>${paper.map(picture).join('')}</div>
</html>
`;
}
