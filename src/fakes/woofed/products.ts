/** Products, and the products of deals. */
import type * as models from "../../../generated/woofed/models.ts";
import { rejectUnless } from "../context.ts";
import type { Call, Handler, Reply } from "../server.ts";
import {
  amountOf,
  idOf,
  membersOf,
  objectOf,
  ok,
  storedAmount,
  textOf,
  unprocessable,
  type WoofedStore,
} from "./store.ts";

export function products({ data, now, fresh, add, find, where }: WoofedStore): Record<string, Handler> {
  const { products, deals, dealProducts } = data;
  const productsOf = (id: number) => where(dealProducts, ({ deal_id }) => deal_id === id);
  function saveProduct(body: unknown, before?: models.Product): models.Product {
    const given = membersOf(body);
    const amount_in_cents = amountOf(given.amount_in_cents, before?.amount_in_cents);
    const quantity_available = amountOf(given.quantity_available, before?.quantity_available);
    const problems = [
      ...(amount_in_cents >= 0 ? [] : ["Price Can not be negative"]),
      ...(quantity_available >= 0 ? [] : ["Quantity available Can not be negative"]),
    ];
    rejectUnless(problems.length === 0, () => unprocessable(problems));
    return add(products, {
      ...(before ?? { ...fresh(products), additional_attributes: {} }),
      ...(before && { updated_at: now() }),
      identifier: textOf(given.identifier, before?.identifier),
      name: textOf(given.name, before?.name),
      description: textOf(given.description, before?.description),
      amount_in_cents,
      quantity_available,
      custom_attributes: objectOf(given.custom_attributes, before?.custom_attributes),
    });
  }

  function saveDealProduct(item: models.DealProduct): Reply {
    const { unit_amount_in_cents, quantity, deal_id } = item;
    const saved = add(dealProducts, { ...item, total_amount_in_cents: unit_amount_in_cents * quantity });
    const deal = find(deals, deal_id);
    const total = productsOf(deal.id).reduce((sum, part) => sum + part.total_amount_in_cents, 0);
    add(deals, { ...deal, total_deal_products_amount_in_cents: total });
    return shownDealProduct(saved, item.created_at === item.updated_at ? 201 : 200);
  }
  const shownDealProduct = (item: models.DealProduct, status = 200) =>
    ok({ ...item, product: find(products, item.product_id), deal: find(deals, item.deal_id) }, status);
  function createDealProduct(body: unknown): Reply {
    const given = membersOf(body);
    const [product, deal] = [products.get(idOf(given.product_id) ?? 0), deals.get(idOf(given.deal_id) ?? 0)];
    const twice = deal && productsOf(deal.id).some(({ product_id }) => product_id === product?.id);
    const problems = [
      ...(product ? [] : ["Product must exist"]),
      ...(deal ? [] : ["Deal must exist"]),
      ...(twice ? ["Product has already been added to this deal"] : []),
    ];
    if (!product || !deal || twice) return unprocessable(problems);
    // Price and names are the catalogue's, whatever was sent.
    const {
      id: product_id,
      amount_in_cents: unit_amount_in_cents,
      name: product_name,
      identifier: product_identifier,
    } = product;
    return saveDealProduct({
      ...fresh(dealProducts),
      deal_id: deal.id,
      product_id,
      unit_amount_in_cents,
      product_name,
      product_identifier,
      quantity: storedAmount(given.quantity, 1),
      total_amount_in_cents: 0,
    });
  }
  function updateDealProduct({ path, body }: Call): Reply {
    const before = find(dealProducts, path.id);
    const given = membersOf(body);
    return saveDealProduct({
      ...before,
      updated_at: now(),
      quantity: storedAmount(given.quantity, before.quantity),
      unit_amount_in_cents: storedAmount(given.unit_amount_in_cents, before.unit_amount_in_cents),
      product_name: textOf(given.product_name, before.product_name),
      product_identifier: textOf(given.product_identifier, before.product_identifier),
    });
  }

  return {
    createProduct: ({ body }) => ok(saveProduct(body), 201),
    getProduct: ({ path }) => {
      const product = find(products, path.id);
      return ok({ ...product, deal_products: where(dealProducts, ({ product_id }) => product_id === product.id) });
    },
    updateProduct: ({ path, body }) => ok(saveProduct(body, find(products, path.id))),
    createDealProduct: ({ body }) => createDealProduct(body),
    getDealProduct: ({ path }) => shownDealProduct(find(dealProducts, path.id)),
    updateDealProduct,
  };
}
